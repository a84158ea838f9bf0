import { z } from 'astro/zod';

/** One measured figure: how often the machine is right on one point. */
export const figureSchema = z.strictObject({
  /** `Statements found` */
  title: z.string(),
  /** Shares between 0 and 1; null where the point has none. */
  precision: z.number().min(0).max(1).nullable().default(null),
  recall: z.number().min(0).max(1).nullable().default(null),
  f1: z.number().min(0).max(1).nullable().default(null),
  /** Right of so many: `118` of `124`. */
  right: z.int().nonnegative().nullable().default(null),
  of: z.int().nonnegative().nullable().default(null),
});
export type Figure = z.infer<typeof figureSchema>;

/** `content/record/evaluation.json`: what was measured against hand coding, without the desk's decisions. */
export const evaluationSchema = z.strictObject({
  /** What was measured against what, one sentence. */
  note: z.string(),
  sets: z.array(
    z.strictObject({
      /** `The five articles of this corpus` */
      title: z.string(),
      figures: z.array(figureSchema),
    }),
  ),
});
export type Evaluation = z.infer<typeof evaluationSchema>;
