import { z } from 'astro/zod';
import { slug } from './common.ts';

/** What did it: an article that came, went or changed; a decision of the desk; or a better reading of the same text. */
export const cause = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('article'), article: slug, change: z.enum(['added', 'changed', 'withdrawn']) }),
  z.strictObject({ kind: z.literal('decision'), decision: z.string(), file: z.string(), reason: z.string() }),
  z.strictObject({ kind: z.literal('reading') }),
]);
export type Cause = z.infer<typeof cause>;

/** One record that is not as it was in the record last committed. A line of `changes.jsonl`. */
export const changeSchema = z.strictObject({
  /** `/agreements/2024-03-velmar-ruritania/ferry-terminal/` */
  address: z.string().startsWith('/').endsWith('/'),
  title: z.string(),
  change: z.enum(['added', 'changed', 'withdrawn']),
  /** The fields of the record that are not as they were: `action`, `sources`; empty where it came or went. */
  fields: z.array(z.string()),
  because: z.array(cause).min(1),
});
export type Change = z.infer<typeof changeSchema>;
