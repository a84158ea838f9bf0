import { z } from 'astro/zod';
import { action } from './action.ts';
import { slug, slugPath } from './common.ts';

/** What every decision carries: who in the newsroom decided, when, and why. */
const decided = {
  /** Role, not name: `desk editor`. */
  by: z.string().min(1),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day, e.g. "2026-11-21"'),
  reason: z.string().min(1),
};

/** The article and the exact words that a decision is about; the words must stand in the article once. */
const passage = { article: slug, words: z.string().min(3) };

/** Codes that a person gives. */
const codes = {
  action: action.optional(),
  parties: z.array(slug).min(1).max(2).optional(),
  sectors: z.array(slug).min(1).optional(),
  topic: slug.optional(),
};

/** One decision of the desk. Statements are named by article and words, records by id. */
export const decisionSchema = z.discriminatedUnion('decision', [
  /** Other codes for a statement: of those whose quotation holds the words, all, or those with the action `was`. */
  z.strictObject({ decision: z.literal('correct'), ...decided, ...passage, was: action.optional(), ...codes }),
  /** No statement: what the machine took for one is none. */
  z.strictObject({ decision: z.literal('reject'), ...decided, ...passage, was: action.optional() }),
  /** A statement that the machine missed; `words` is its quotation. */
  z.strictObject({
    decision: z.literal('add'),
    ...decided,
    ...passage,
    action,
    parties: z.array(slug).min(1).max(2),
    sectors: z.array(slug).min(1),
    topic: slug,
    /** The words that decide the action, within `words`. */
    trigger: z.string().optional(),
  }),
  /** Two matters that are one: every statement of `topic` moves to `into`. */
  z.strictObject({ decision: z.literal('merge'), ...decided, pair: slug, topic: slug, into: slug }),
  /** Another title for an agreement. */
  z.strictObject({ decision: z.literal('retitle'), ...decided, agreement: slugPath, title: z.string().min(3) }),
]);
export type Decision = z.infer<typeof decisionSchema>;
