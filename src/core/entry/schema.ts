/**
 * The one schema of an entry. It checks the bundled YAML at build time and every file that a reader
 * imports; the types in `types.ts` are inferred from it, so check and type cannot drift apart.
 */
import * as v from 'valibot';

export const CATEGORIES = [
  'theory',
  'strategy',
  'campaign',
  'system',
  'policy',
  'body',
  'slogan',
  'metaphor',
  'phrase',
  'law',
] as const;

export const DOMAINS = [
  'party',
  'discipline',
  'document',
  'government',
  'digital',
  'grassroots',
  'economy',
  'rural',
  'urban',
  'environment',
  'livelihood',
  'epidemic',
  'emergency',
  'police',
  'education',
  'culture',
  'media',
  'unitedfront',
  'diplomacy',
  'hkmotw',
  'military',
  'history',
  'region',
] as const;

export const SEE_KINDS = [
  'predecessor',
  'successor',
  'part-of',
  'has-part',
  'contrast',
  'near',
  'confusable',
  'local-form-of',
  'has-local-form',
] as const;

const words = (max: number) =>
  v.pipe(
    v.string(),
    v.check((s) => s.trim() === s && s !== '', 'must not be empty or begin or end with a space'),
    v.maxLength(max),
    v.check((s) => s.isWellFormed(), 'must be well-formed Unicode'),
  );

const term = words(64);
const terms = v.pipe(v.array(term), v.minLength(1));
const text = v.strictObject({ zh: words(1200), en: words(2400) });
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case pinyin joined by hyphens'));
/** Where a statement stands: a source of `sources.yaml` and the place in it (article, date, page). */
const ref = v.strictObject({ id, at: words(200) });

export const CondSchema = v.strictObject({
  near: v.exactOptional(terms),
  window: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500))),
  before: v.exactOptional(terms),
  after: v.exactOptional(terms),
  quoted: v.exactOptional(v.boolean()),
  from: v.exactOptional(date),
  to: v.exactOptional(date),
  region: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/^\d{6}$/, 'must be a GB/T 2260 code')))),
  pageHas: v.exactOptional(terms),
});

/** Sentences that must and must not be marked; `date` and `place` are those of the page that they stand on. */
const example = v.strictObject({
  yes: words(300),
  no: v.exactOptional(words(300)),
  date: v.exactOptional(date),
  place: v.exactOptional(term),
});

export const RuleSchema = v.strictObject({
  any: v.exactOptional(v.array(CondSchema)),
  none: v.exactOptional(v.array(CondSchema)),
  notInside: v.exactOptional(terms),
  /** `false` forbids a match that runs over a line or column break. */
  acrossBreaks: v.exactOptional(v.boolean()),
  maxPerPage: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** `false` switches off the word-boundary veto that short forms get. */
  boundary: v.exactOptional(v.boolean()),
  examples: v.exactOptional(v.array(example)),
});

const slot = v.strictObject({
  min: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  max: v.exactOptional(v.pipe(v.number(), v.integer(), v.maxValue(16))),
  /** If given, the slot takes these words only. */
  only: v.exactOptional(terms),
  /** Words that the slot must not be. */
  not: v.exactOptional(terms),
});

/** A written form: plain text, or text with rules or slots of its own. */
export const FormSchema = v.union([
  term,
  v.strictObject({
    text: term,
    match: v.exactOptional(RuleSchema),
    slots: v.exactOptional(v.record(v.string(), slot)),
  }),
]);

const items = v.strictObject({
  closed: v.boolean(),
  label: v.exactOptional(text),
  note: v.exactOptional(text),
  list: v.array(v.strictObject({ zh: words(200), en: v.exactOptional(words(400)), note: v.exactOptional(text) })),
  source: v.exactOptional(ref),
});

export const SenseSchema = v.strictObject({
  label: v.exactOptional(text),
  literal: v.exactOptional(text),
  meaning: text,
  items: v.exactOptional(v.array(items)),
  practice: v.exactOptional(
    v.strictObject({
      text,
      basis: v.picklist(['documented', 'scholarship', 'editors-reading']),
      source: v.exactOptional(ref),
    }),
  ),
  origin: v.exactOptional(
    v.strictObject({
      where: text,
      date,
      precision: v.picklist(['day', 'month', 'year']),
      kind: v.picklist(['announced', 'attested-by', 'adopted', 'in-force']),
      certainty: v.picklist(['confirmed', 'bounded', 'reported', 'inferred', 'unknown']),
      source: v.exactOptional(ref),
    }),
  ),
  /** What older hits of the same words meant, where they are earlier than `origin` or `period`. */
  earlier: v.exactOptional(v.strictObject({ year: date, why: text })),
  period: v.exactOptional(v.strictObject({ from: v.exactOptional(date), to: v.exactOptional(date) })),
  status: v.strictObject({
    state: v.picklist(['current', 'fading', 'obsolete', 'historical', 'replaced', 'local-only', 'unchecked']),
    asOf: date,
    lastSeen: v.exactOptional(date),
  }),
  level: v.picklist(['national', 'province', 'city', 'county']),
  regions: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/^\d{6}$/, 'must be a GB/T 2260 code')))),
  when: v.exactOptional(CondSchema),
  register: v.exactOptional(
    v.array(v.picklist(['order', 'praise', 'warning', 'euphemism', 'boast', 'technical', 'loyalty'])),
  ),
  translation: v.exactOptional(
    v.strictObject({
      official: v.exactOptional(words(200)),
      source: v.exactOptional(ref),
      others: v.exactOptional(v.array(words(200))),
    }),
  ),
  see: v.exactOptional(v.array(v.strictObject({ kind: v.picklist(SEE_KINDS), id }))),
  certainty: v.picklist(['confirmed', 'bounded', 'reported', 'inferred', 'unknown']),
  sources: v.array(v.strictObject({ ...ref.entries, for: v.picklist(['meaning', 'use']) })),
  checked: v.exactOptional(v.strictObject({ date, changed: v.boolean() })),
});

export const EntrySchema = v.strictObject({
  id,
  head: term,
  pinyin: words(200),
  counts: v.exactOptional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1)))),
  forms: v.pipe(v.array(FormSchema), v.minLength(1), v.maxLength(60)),
  category: v.picklist(CATEGORIES),
  domains: v.pipe(v.array(v.picklist(DOMAINS)), v.minLength(1)),
  tier: v.picklist(['A', 'B', 'C']),
  match: v.exactOptional(RuleSchema),
  senses: v.pipe(v.array(SenseSchema), v.minLength(1)),
});

export const SourceSchema = v.strictObject({
  id,
  title: text,
  /** `news` texts prove use and dates, never a meaning or a list of items. */
  kind: v.picklist([
    'law',
    'party-rules',
    'decision',
    'plan',
    'report',
    'speech',
    'communique',
    'gloss',
    'reference',
    'news',
  ]),
  issuer: v.exactOptional(text),
  date: v.exactOptional(date),
  url: v.exactOptional(v.pipe(v.string(), v.regex(/^https?:\/\//, 'must be an http or https address'))),
});
