/** Faults as sentences for the reader. */
import type { Fault } from '../../core/entry/validate';
import type { RowFault } from '../../core/files/file';
import { type MessageKey, t } from '../../platform/i18n';
import type { StoreFault } from '../../platform/store';

const CODES = {
  missing: 'optionsFaultMissing',
  unknown: 'optionsFaultUnknown',
  empty: 'optionsFaultEmpty',
  unicode: 'optionsFaultUnicode',
  'too-long': 'optionsFaultTooLong',
  'too-many': 'optionsFaultTooMany',
  'too-small': 'optionsFaultTooSmall',
  'too-large': 'optionsFaultTooLarge',
  date: 'optionsFaultDate',
  region: 'optionsFaultRegion',
  id: 'optionsFaultId',
  address: 'optionsFaultAddress',
  choice: 'optionsFaultChoice',
  kind: 'optionsFaultKind',
  duplicate: 'optionsFaultDuplicate',
  json: 'backupFaultJson',
  cells: 'backupFaultCells',
  stray: 'backupFaultStray',
} as const satisfies Record<RowFault['code'], MessageKey>;

/** What is wrong with a field, for a place beside it. */
export const faultWords = ({ code, bound }: Pick<RowFault, 'code' | 'bound'>): string => t(CODES[code], bound ?? '');

/** Fields by their path, numbers left out. */
const FIELDS: Readonly<Record<string, MessageKey>> = {
  head: 'optionsFieldTerm',
  pinyin: 'optionsFieldPinyin',
  forms: 'optionsFieldForms',
  'senses.meaning.zh': 'optionsFieldMeaningZh',
  'senses.meaning.en': 'optionsFieldMeaningEn',
  'senses.literal.zh': 'optionsFieldLiteralZh',
  'senses.literal.en': 'optionsFieldLiteralEn',
  domains: 'optionsFieldDomains',
  category: 'optionsFieldCategory',
  tier: 'optionsFieldTier',
  senses: 'optionsFieldMeaning',
  counts: 'optionsFieldCounts',
  match: 'optionsRule',
};

/** A field as the form names it, or its path where the form has no field for it. */
export function fieldWords(path: string): string {
  const field = path.replace(/^(entry|fields|base)\./, '');
  const key = FIELDS[field.replace(/\.\d+/g, '')];
  return key === undefined ? field || t('optionsFieldWhole') : t(key);
}

/** One fault as a sentence: field and what. */
export const faultSentence = (fault: Fault): string =>
  t('optionsFaultSentence', fieldWords(fault.field), faultWords(fault));

/** Why an action was not done. */
export function storeFaultSentence(why: StoreFault): string {
  switch (why.kind) {
    case 'newer-schema':
      return t('optionsStoreNewer');
    case 'changed-elsewhere':
      return t('optionsStoreChangedElsewhere');
    case 'no-such-record':
      return t('optionsStoreGone');
    case 'changed-since':
      return t('optionsStoreChangedSince');
    case 'nothing-to-undo':
      return t('optionsStoreNothingToUndo');
    case 'no-history':
      return t('optionsStoreNoHistory');
    case 'snapshot-gone':
      return t('backupSnapshotGone');
    case 'storage':
      return t('optionsStoreRefused', why.message);
    case 'invalid':
      return why.faults.map(faultSentence).join(' ');
  }
}
