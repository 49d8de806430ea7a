import { useState } from 'preact/hooks';
import { GROUPS, type Group } from '../core/sites/types';
import { t } from '../platform/i18n';
import { sitesSource } from '../platform/sites';
import { Brand } from '../ui/Brand';
import { Choices } from '../ui/sites/Choices';
import { OwnSites } from '../ui/sites/OwnSites';
import { Publishers } from '../ui/sites/Publishers';
import { useSitesOf } from '../ui/sites/use-sites-of';
import { Promises } from './Promises';
import { Sample } from './Sample';

/** The first-run page: what the extension is, tried on a sample; where it may read; what it does and does not do. */
export function Welcome() {
  const { granted, off, actions } = useSitesOf(sitesSource);
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
          <Choices granted={granted} groups={groups} actions={actions} />
          <OwnSites granted={granted} off={off} actions={actions} />
          <Publishers granted={granted} groups={groups} onGroups={setGroups} />
        </section>
        <Promises />
      </main>
    </>
  );
}
