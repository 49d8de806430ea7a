/** Values that a schema accepts, made from the schema itself, so that no field can be forgotten. */
import fc from 'fast-check';
import * as v from 'valibot';

/** What has broken files before: formulas, quotation marks, separators, line breaks, invisible and control characters. */
const UNITS = [
  ...'断头路一把手枪三件套体係',
  ...'=+-@＝＋－＠\'"|｜,;\t#:{}[]\\/$',
  '\n',
  '\r\n',
  '\r',
  '\u0000',
  '\u0007',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\u3000',
  '😀',
  '\u{e0101}',
  '<script>',
  '__proto__',
  'constructor',
];

interface Part {
  readonly kind: string;
  readonly type: string;
  readonly requirement?: unknown;
}
type Schema = v.GenericSchema & {
  readonly pipe?: readonly Part[];
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly unknown[];
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly value?: unknown;
  readonly literal?: unknown;
};

export function fromSchema(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  const { type, pipe = [], ...rest } = schema as Schema;
  const rule = (name: string): unknown => pipe.find((part) => part.type === name)?.requirement;
  switch (type) {
    case 'string':
      return textOf(rule('regex'), Number(rule('max_length') ?? 40)).filter((text) => v.is(schema, text));
    case 'number':
      return fc.integer({ min: Number(rule('min_value') ?? -5), max: Number(rule('max_value') ?? 500) });
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(rest.literal);
    case 'picklist':
      return fc.constantFrom(...(rest.options ?? []));
    case 'array':
      if (!rest.item) break;
      return fc.array(fromSchema(rest.item), { minLength: Number(rule('min_length') ?? 0), maxLength: 3 });
    case 'record':
      return fc.dictionary(fc.constantFrom('n', 'noun', 'place'), fromSchema(rest.value as Schema), { maxKeys: 2 });
    case 'union':
    case 'variant':
      return fc.oneof(...((rest.options ?? []) as Schema[]).map(fromSchema));
    case 'strict_object': {
      const entries = Object.entries(rest.entries ?? {});
      const needed = entries.filter(([, field]) => field.type !== 'exact_optional').map(([key]) => key);
      const fields = Object.fromEntries(
        entries.map(([key, field]) => [
          key,
          fromSchema(field.type === 'exact_optional' ? (field.wrapped ?? field) : field),
        ]),
      );
      return fc.record(fields, { requiredKeys: needed, noNullPrototype: true });
    }
  }
  throw new Error(`No values are known for a schema of the type ${type}.`);
}

const DAYS = fc
  .tuple(fc.integer({ min: 1949, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join('-'));

function textOf(pattern: unknown, longest: number): fc.Arbitrary<string> {
  const source = pattern instanceof RegExp ? pattern.source : '';
  if (source.includes('{4}'))
    return fc.oneof(
      DAYS,
      DAYS.map((day) => day.slice(0, 7)),
      DAYS.map((day) => day.slice(0, 4)),
    );
  if (source.includes('{6}')) return fc.constantFrom('110000', '310115', '440305');
  if (source !== '') return fc.constantFrom('duan-tou-lu', 'own-1', 'a', 'x9-y');
  const short = Math.min(longest, 12);
  return fc
    .array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: short })
    .map((units) => units.join('').trim().slice(0, longest).trim() || '一');
}
