import { useState } from 'preact/hooks';
import { GROUPS, type Group } from '../core/sites/types';
import { t } from '../platform/i18n';
import { Brand } from '../ui/Brand';
import { Choices } from './Choices';
import { OwnSites } from './OwnSites';
import { Promises } from './Promises';
import { Publishers } from './Publishers';
import { Sample } from './Sample';
import { useGranted } from './use-granted';

/** The first-run page: what the extension is, tried on a sample; where it may read; what it does and does not do. */
export function Welcome() {
  const granted = useGranted();
  const [groups, setGroups] = useState<ReadonlySet<Group>>(new Set(GROUPS));
  return (
    <>
      <header class="masthead">
        <Brand />
      </header>
      <main>
        <section class="opening">
          <div class="opening-words">
            <h1>{t('welcomeHeadline')}</h1>
            <p class="lead">{t('welcomeLead')}</p>
          </div>
          <Sample />
        </section>
        <section class="part" aria-labelledby="where">
          <h2 id="where">{t('welcomeWhere')}</h2>
          <p class="part-lead">{t('welcomeWhereLead')}</p>
          <Choices granted={granted} groups={groups} />
          <OwnSites granted={granted} />
          <Publishers granted={granted} groups={groups} onGroups={setGroups} />
        </section>
        <Promises />
      </main>
    </>
  );
}
