import type * as v from 'valibot';
import type { CondSchema, EntrySchema, FormSchema, RuleSchema, SenseSchema, SourceSchema } from './schema';

export type Entry = v.InferOutput<typeof EntrySchema>;
export type Sense = v.InferOutput<typeof SenseSchema>;
export type Form = v.InferOutput<typeof FormSchema>;
export type Rule = v.InferOutput<typeof RuleSchema>;
export type Cond = v.InferOutput<typeof CondSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Text = Sense['meaning'];
export type Category = Entry['category'];
export type Domain = Entry['domains'][number];
export type Tier = Entry['tier'];
export type Certainty = Sense['certainty'];
