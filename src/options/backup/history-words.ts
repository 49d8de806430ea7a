/** What was undone or done again, in words. */
import type { Snapshot } from '../../core/entry/change-set';
import type { Change } from '../../core/entry/changes';
import { shownHead } from '../../core/entry/shown-head';
import { type MessageKey, t } from '../../platform/i18n';
import type { Did, Stored } from '../../platform/store';
import type { Dictionary } from '../state/dictionary';
import { storeFaultSentence } from '../state/fault-words';
import { fault, type Notice, said } from '../state/notice';

const ONE = {
  'save-own': 'backupDidSave',
  'delete-own': 'backupDidDelete',
  override: 'backupDidOverride',
  revert: 'backupDidRevert',
  keep: 'backupDidKeep',
  hide: 'backupDidHide',
  show: 'backupDidShow',
  restore: 'backupDidRestore',
} as const satisfies Partial<Record<Did['action'], MessageKey>>;

const SEVERAL = {
  import: 'backupDidImport',
  many: 'backupDidMany',
  travel: 'backupDidTravel',
} as const satisfies Partial<Record<Did['action'], MessageKey>>;

type Known = Pick<Dictionary, 'entries'> | undefined;

/** The term that a change is about. */
function headOf({ key, before, after }: Change, known: Known): string {
  for (const record of [after, before]) if (record?.kind === 'own') return shownHead(record.entry.head);
  const id = key.replace(/^\w+:/, '');
  return shownHead(known?.entries.get(id)?.entry.head ?? id);
}

/** An action, as in “断头路 deleted”. */
function didWords({ action, changes }: Did, known: Known): string {
  switch (action) {
    case 'import':
    case 'many':
    case 'travel':
      return t(SEVERAL[action], String(changes.length));
    default: {
      const [change] = changes;
      const name = change ? headOf(change, known) : '';
      if (action === 'save-own' && change?.before === null) return t('backupDidAdd', name);
      return t(ONE[action], name);
    }
  }
}

const words = (key: MessageKey, nothing: MessageKey, stored: Stored, known: Known): Notice => {
  if (stored.ok) return said(t(key, stored.did ? didWords(stored.did, known) : ''));
  return fault(stored.why.kind === 'nothing-to-undo' ? t(nothing) : storeFaultSentence(stored.why));
};

export const undoneWords = (stored: Stored, known: Known): Notice =>
  words('backupUndone', 'optionsStoreNothingToUndo', stored, known);
export const redoneWords = (stored: Stored, known: Known): Notice =>
  words('backupRedone', 'backupNothingToRedo', stored, known);

const CAUSES: Partial<Record<Snapshot['cause'], MessageKey>> = {
  import: 'backupCauseImport',
  travel: 'backupCauseTravel',
  migrate: 'backupCauseMigrate',
};

export const snapshotWords = ({ day, cause, count }: Snapshot): string =>
  t('backupSnapshot', day, t(CAUSES[cause] ?? 'backupCauseMany'), String(count));
