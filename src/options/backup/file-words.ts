/** What was found in a file, as sentences with their place. */
import type { FileFormat, RowFault } from '../../core/files/file';
import { type MessageKey, t } from '../../platform/i18n';
import { faultWords, fieldWords } from '../state/fault-words';
import type { ReadImport } from './read-import';

const FORMATS: Readonly<Record<FileFormat, MessageKey>> = {
  json: 'backupFormatJson',
  csv: 'backupFormatCsv',
  tsv: 'backupFormatTsv',
  anki: 'backupFormatAnki',
};

/** What the file is, and in which encoding. */
export const foundWords = ({ format, encoding }: Extract<ReadImport, { ok: true }>): string =>
  t('backupImportFound', [t(FORMATS[format]), ...(encoding ? [encoding] : [])].join(t('entryListJoin')));

/** One fault of a row: line, name, field and reason. */
export function rowFaultSentence(line: number, name: string, fault: RowFault): string {
  const named = name || t('backupNoTerm');
  if (fault.code === 'cells') return t('backupLineRowFault', String(line), named, faultWords(fault));
  const field = fault.field === 'more' ? t('backupFieldMore') : fieldWords(fault.field);
  return t('backupLineFault', String(line), named, field, faultWords(fault));
}

/** Why nothing of a file could be read. */
export function fileFaultSentence(why: Extract<ReadImport, { ok: false }>['why']): string {
  switch (why.kind) {
    case 'empty':
      return t('backupFileEmpty');
    case 'syntax':
      return t('backupFileSyntax', String(why.line), String(why.column));
    case 'duplicate-key':
      return t('backupFileDuplicateKey', String(why.line), why.key.slice(0, 64));
    case 'too-deep':
      return t('backupFileTooDeep', String(why.line));
    case 'too-long':
      return t('backupFileTooLong', String(why.line));
    case 'too-wide':
      return t('backupFileTooWide', String(why.line));
    case 'not-ours':
      return t('backupFileNotOurs', why.field.slice(0, 64));
    case 'newer':
      return t('backupFileNewer', String(why.schema));
    case 'quote':
      return t('backupFileQuote', String(why.line));
    case 'no-term-column':
      return t('backupFileNoTerm', String(why.line));
    case 'duplicate-column':
      return t('backupFileDuplicateColumn', String(why.line), why.name.slice(0, 64));
    case 'html':
      return t('backupFileHtml', String(why.line));
    case 'too-large':
      return t('backupFileTooLarge');
    case 'binary':
      return t('backupFileBinary', String(why.line));
    case 'bytes':
      return t('backupFileBytes', String(why.line), why.encoding);
  }
}
