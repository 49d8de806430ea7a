import type { Cond, Rule } from '../../../core/entry/types';
import { t } from '../../../platform/i18n';
import { at, type Cursor } from '../fields/cursor';
import { Members } from '../fields/Members';
import { Parts } from '../fields/Parts';
import { partOf } from '../fields/part-of';
import { FlagAt, LinesAt, NumberAt } from '../fields/plain';
import { CondFields } from './CondFields';
import { ExampleFields } from './ExampleFields';

/** When the entry, or one of its forms, is marked. */
export function RuleFields({ of }: { readonly of: Cursor<Rule> }) {
  return (
    <Parts
      parts={[
        partOf(t('optionsFieldNotInside'), at(of, 'notInside'), [], (cursor) => (
          <LinesAt bare label={t('optionsFieldNotInside')} hint={t('optionsNotInsideHint')} of={cursor} required />
        )),
        partOf(t('formAny'), at(of, 'any'), [{ near: [] }], (cursor) => <Conds of={cursor} />),
        partOf(t('formNone'), at(of, 'none'), [{ near: [] }], (cursor) => <Conds of={cursor} />),
        partOf(t('formExamples'), at(of, 'examples'), [{ yes: '' }], (cursor) => (
          <Members
            of={cursor}
            empty={{ yes: '' }}
            name={(n) => `${t('formExamples')} ${n}`}
            add={t('optionsFieldExample')}
          >
            {(example) => <ExampleFields of={example} />}
          </Members>
        )),
        partOf(t('formBoundary'), at(of, 'boundary'), true, (cursor) => (
          <FlagAt bare label={t('formBoundary')} of={cursor} />
        )),
        partOf(t('formAcross'), at(of, 'acrossBreaks'), false, (cursor) => (
          <FlagAt bare label={t('formAcross')} of={cursor} />
        )),
        partOf(t('formMaxPerPage'), at(of, 'maxPerPage'), 1, (cursor) => (
          <NumberAt bare label={t('formMaxPerPage')} of={cursor} />
        )),
      ]}
    />
  );
}

const Conds = ({ of }: { readonly of: Cursor<Cond[]> }) => (
  <Members
    of={of}
    empty={{ near: [] }}
    name={(n) => t('formCond', String(n))}
    add={t('formCond', String(of.value.length + 1))}
  >
    {(cond) => <CondFields of={cond} />}
  </Members>
);
