import { z } from 'astro/zod';
import { action } from './action.ts';
import { slug, slugPath, statementId } from './common.ts';

/** What gave a code: a rule's id, the words it rests on, how sure it is, and whether a person decided. */
export const ruling = z.strictObject({
  /** `verb/agree-to`, `subject/two-sides`, `object/codebook-term`, `model/topic-links-1a2b3c` (a model with its version), `desk/2026-11-first-corpus` (the file of the decision). */
  rule: z.string(),
  /** The words that decided, as code points of the stored text. */
  start: z.int().nonnegative().optional(),
  end: z.int().positive().optional(),
  /** Share of codes given like this that are right, between 0 and 1. */
  confidence: z.number().min(0).max(1).optional(),
  /** Version of the model that said how sure, or that gave the code. */
  model: z.string().optional(),
  /** The features that weighed most with the model. */
  weighed: z.array(z.string()).optional(),
  /** What the machine had said, where the desk decided otherwise. */
  machine: z.string().optional(),
});
export type Ruling = z.infer<typeof ruling>;

/** Somebody quoted: `Ambassador Ilse Brandt`, `Ambassador`, `ruritania`. */
export const speaker = z.strictObject({
  name: z.string(),
  office: z.string().nullable(),
  party: slug.nullable(),
});
export type Speaker = z.infer<typeof speaker>;

/** The unit of evidence: one clause that reports what the parties did, undertook or said to each other. */
export const statementSchema = z.strictObject({
  id: statementId,
  article: slug,
  /** The whole sentence, as text. */
  sentence: z.string().min(1),
  /** The clause, verbatim: TextQuoteSelector `exact`. */
  quote: z.string().min(1),
  /** Code points of the stored text: TextPositionSelector. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** Up to 32 code points before and after the quotation: TextQuoteSelector. */
  prefix: z.string(),
  suffix: z.string(),
  action,
  /** The country that acts, or both; sorted. */
  parties: z.array(slug).min(1).max(2),
  /** The first is the primary one. */
  sectors: z.array(slug).min(1),
  /** The id of its topic's record, which names the pair too: `kestria-maroa/ferry-terminal`. */
  topic: slugPath.nullable(),
  visit: slug.nullable(),
  agreement: slugPath.nullable(),
  speaker: speaker.nullable(),
  rules: z.strictObject({ action: ruling, parties: ruling, sectors: ruling, topic: ruling }),
});
export type Statement = z.infer<typeof statementSchema>;
