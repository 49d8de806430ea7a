/** Whether a message's data has the shape that its type promises: a page's own process may have forged it. */
import * as v from 'valibot';
import type { ToBackground } from '../platform/messages';

const id = v.pipe(v.string(), v.maxLength(200));
const nothing = v.undefined_();

const SHAPES: { readonly [K in keyof ToBackground]: v.GenericSchema } = {
  hello: nothing,
  judging: nothing,
  explain: v.strictObject({
    ids: v.pipe(v.array(id), v.maxLength(500)),
    writing: v.exactOptional(v.picklist(['simplified', 'traditional'])),
  }),
  dress: v.strictObject({ inherited: v.boolean() }),
  count: v.strictObject({ count: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  edit: v.union([
    v.strictObject({ id: v.exactOptional(id), here: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{6}$/))) }),
    v.strictObject({ term: v.pipe(v.string(), v.maxLength(64)), sentence: v.pipe(v.string(), v.maxLength(1000)) }),
  ]),
  join: nothing,
  lead: nothing,
  hide: v.strictObject({ id, hidden: v.boolean() }),
  markOnce: v.strictObject({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
};

export const hasShape = (type: keyof ToBackground, data: unknown): boolean => v.is(SHAPES[type], data);
