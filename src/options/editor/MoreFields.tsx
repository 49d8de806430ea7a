import { draftOf, entryOf } from '../../core/entry/own-entry';
import { guessPinyin } from '../../core/entry/readings';
import { shownHead } from '../../core/entry/shown-head';
import { t } from '../../platform/i18n';
import { DOMAIN_WORDS, TIER_WORDS } from '../../ui/entry/words';
import type { Dictionary } from '../state/dictionary';
import type { Editing } from './editing';
import { at, type Cursor, hasFault, members, orEmpty, rootCursor } from './fields/cursor';
import { ChoiceAt, TextAt, TicksAt } from './fields/plain';
import { filingGist, ruleGist } from './gists';
import { FormsFields } from './rule/FormsFields';
import { RuleFields } from './rule/RuleFields';
import { Section } from './Section';
import { SenseMore } from './sense/SenseMore';
import { WholeField } from './WholeField';

interface MoreFieldsProps {
  readonly editing: Editing;
  readonly own: boolean;
  readonly dictionary: Dictionary;
}

/** Everything else that an entry can hold, folded by what it is about. */
export function MoreFields({ editing, own, dictionary }: MoreFieldsProps) {
  const root = rootCursor(editing);
  const { draft, onDraft, faults } = editing;
  const rule = at(root, 'match');
  const senses = members(at(root, 'senses'));
  const filed = ['pinyin', 'counts', 'tier', 'domains'].some((path) => hasFault({ path, faults }));
  return (
    <div class="sections">
      <Section title={t('formRule')} gist={ruleGist(draft)} wrong={hasFault(rule)}>
        {() => (
          // An entry without a rule has no such field; nothing said in the rule is no rule.
          <RuleFields
            of={{ ...orEmpty(rule, {}), set: (next) => rule.set(Object.keys(next).length > 0 ? next : undefined) }}
          />
        )}
      </Section>
      {senses.map((sense, i) => (
        <Section
          key={sense.path}
          title={senses.length > 1 ? t('formSenseOf', String(i + 1)) : t('formSense')}
          wrong={isMoreWrong(sense)}
        >
          {() => <SenseMore of={sense} />}
        </Section>
      ))}
      <Section title={t('formFiling')} gist={filingGist(draft)} wrong={filed}>
        {() => (
          <>
            <TextAt
              label={t('optionsFieldPinyin')}
              placeholder={guessPinyin(draft.head.trim(), dictionary.readings())}
              of={at(root, 'pinyin')}
              required
            />
            <CountsField of={at(root, 'counts')} />
            <ChoiceAt
              label={t('optionsFieldTier')}
              hint={t('optionsTierHint')}
              of={at(root, 'tier')}
              words={TIER_WORDS}
            />
            <TicksAt label={t('optionsFieldDomains')} of={at(root, 'domains')} words={DOMAIN_WORDS} some />
          </>
        )}
      </Section>
      {draft.forms.length > 0 && (
        <Section title={t('formForms')} wrong={hasFault({ path: 'forms', faults })}>
          {() => <FormsFields of={root} />}
        </Section>
      )}
      <Section title={t('formWhole')} wrong={false}>
        {() => <WholeField entry={entryOf(draft, own)} onEntry={(entry) => onDraft(draftOf(entry, own))} />}
      </Section>
      <datalist id="known-sources">
        {dictionary.sources.map(({ id, title }) => (
          <option key={id} value={id}>
            {title.zh}
          </option>
        ))}
      </datalist>
      <KnownEntries dictionary={dictionary} wanted={draft.senses.some(({ see }) => see !== undefined)} />
    </div>
  );
}

/** Meaning and literal sense stand among the plain fields. */
const isMoreWrong = (sense: Cursor<unknown>): boolean =>
  sense.faults.some(
    ({ field }) => field.startsWith(`${sense.path}.`) && !/^(meaning|literal)/.test(field.slice(sense.path.length + 1)),
  );

function CountsField({ of }: { readonly of: Cursor<number[] | undefined> }) {
  const asText: Cursor<string | undefined> = {
    ...of,
    value: of.value?.join(' '),
    bundled: of.bundled && { value: of.bundled.value?.join(' ') },
    set: (text) => {
      const numbers = (text ?? '').match(/\d{1,4}/g)?.map(Number) ?? [];
      of.set(numbers.length > 0 ? numbers : undefined);
    },
  };
  return <TextAt label={t('optionsFieldCounts')} hint={t('formCountsHint')} of={asText} />;
}

/** Ids of all entries, offered while one types a link to another. */
function KnownEntries({ dictionary, wanted }: { readonly dictionary: Dictionary; readonly wanted: boolean }) {
  if (!wanted) return null;
  return (
    <datalist id="known-entries">
      {dictionary.index.map(({ item: { entry } }) => (
        <option key={entry.id} value={entry.id}>
          {shownHead(entry.head)}
        </option>
      ))}
    </datalist>
  );
}
