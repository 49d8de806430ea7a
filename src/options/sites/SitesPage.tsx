import { useState } from 'preact/hooks';
import { GROUPS, type Group } from '../../core/sites/types';
import { t } from '../../platform/i18n';
import { sitesSource } from '../../platform/sites';
import { Choices } from '../../ui/sites/Choices';
import { OwnSites } from '../../ui/sites/OwnSites';
import { Publishers } from '../../ui/sites/Publishers';
import { useSitesOf } from '../../ui/sites/use-sites-of';
import type { Notice } from '../state/notice';
import { AddSite } from './AddSite';

/** Where the extension reads: sets of sites, single ones, and what is switched off. */
export function SitesPage({ tell }: { readonly tell: (notice: Notice | undefined) => void }) {
  const { granted, off, actions } = useSitesOf(sitesSource);
  const [groups, setGroups] = useState<ReadonlySet<Group>>(new Set(GROUPS));
  return (
    <div class="settings sites">
      <h1>{t('sitesTitle')}</h1>
      <p class="settings-lead">{t('sitesLead')}</p>
      <h2 class="unseen">{t('welcomeWhere')}</h2>
      <Choices granted={granted} groups={groups} actions={actions} />
      <AddSite actions={actions} tell={tell} />
      <OwnSites granted={granted} off={off} actions={actions} />
      <Publishers granted={granted} groups={groups} onGroups={setGroups} />
    </div>
  );
}
