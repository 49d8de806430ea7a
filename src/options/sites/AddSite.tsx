import { useState } from 'preact/hooks';
import { webAddress } from '../../core/sites/host';
import { publisherOf } from '../../core/sites/site';
import { t } from '../../platform/i18n';
import type { SiteActions } from '../../ui/sites/site-actions';
import { TextField } from '../editor/TextField';
import { fault, type Notice, said } from '../state/notice';

interface AddSiteProps {
  readonly actions: SiteActions;
  readonly tell: (notice: Notice | undefined) => void;
}

/** One site by its address or its host; of a known publisher, all its hosts. */
export function AddSite({ actions, tell }: AddSiteProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const add = async () => {
    const host = hostOf(typed);
    setWrong(host === undefined ? t('sitesAddWrong', typed.trim()) : undefined);
    if (host === undefined) return;
    const hosts = publisherOf(host)?.hosts ?? [host];
    // The browser's question must come first, before anything is waited for.
    const granted = await actions.request(hosts);
    if (!granted) return tell(fault(t('welcomeDeclined')));
    actions.switchTo(hosts, 'on');
    setTyped('');
    tell(said(t('sitesAdded', host)));
  };
  return (
    <form
      class="sites-add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        id="add-site"
        label={t('sitesAdd')}
        hint={t('sitesAddHint')}
        fault={wrong}
        value={typed}
        onInput={setTyped}
      />
      <button type="submit" class="button">
        {t('sitesAddButton')}
      </button>
    </form>
  );
}

/** The host of what was typed: an address or a bare host with a dot in it. */
function hostOf(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const host = webAddress(new URL(address).href)?.host;
  return host?.includes('.') ? host : undefined;
}
