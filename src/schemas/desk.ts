import { z } from 'astro/zod';
import { action } from './action.ts';
import { genre } from './article.ts';
import { edtf, edtfPoint, slug } from './common.ts';

/** What every decision carries: who in the newsroom decided, when, and why. */
const decided = {
  /** Role, not name: `desk editor`. */
  by: z.string().min(1),
  /** `2026-11-21` */
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day, e.g. "2026-11-21"'),
  reason: z.string().min(1),
};

/** The article and the exact words that a decision is about. */
const passage = {
  article: slug,
  /** `keep the mountain road open` */
  words: z.string().min(3),
};

/** Of the statements whose quotation holds the words, only those that the machine gave this action. */
const was = action.optional();

/** The codes of a statement. */
const codes = { action, parties: z.array(slug).min(1).max(2), sectors: z.array(slug).min(1), topic: slug };

/** A record's address: `/agreements/2024-03-velmar-ruritania/ferry-terminal/`. */
const address = z
  .string()
  .regex(
    /^\/(?:visits|agreements|topics|sectors)\/[a-z0-9/-]+\/$/,
    'expected a record’s address, e.g. "/visits/2024-03-velmar-ruritania/"',
  );

/** Text that a person adds to a record, in Markdown. */
const written = { ...decided, record: address, text: z.string().min(3) };

/** Whether at least one of some keys is given; else what was expected, in words. */
const oneOf = <Key extends string>(...keys: readonly Key[]) =>
  [
    (given: Partial<Record<Key, unknown>>): boolean => keys.some((key) => given[key] !== undefined),
    `expected at least one of ${keys.join(', ')}, found none`,
  ] as const;

/** One decision of the desk. It names an article and exact words; only a text, which has no words of a source, names a record. */
export const decisionSchema = z.discriminatedUnion('decision', [
  /** Other codes for a statement, or its exact words where the machine cut them wrong; what is not given stays. */
  z
    .strictObject({
      decision: z.literal('correct'),
      ...decided,
      ...passage,
      was,
      ...z.object(codes).partial().shape,
      /** The statement's words, from the same sentence. */
      quote: z.string().min(3).optional(),
    })
    .refine(...oneOf('action', 'parties', 'sectors', 'topic', 'quote')),
  /** No statement: what the machine took for one is none. */
  z.strictObject({ decision: z.literal('reject'), ...decided, ...passage, was }),
  /** A statement that the machine missed; `words` is its quotation. */
  z
    .strictObject({
      decision: z.literal('add'),
      ...decided,
      ...passage,
      ...codes,
      /** A reader's name for a matter that the codebook does not know. */
      title: z.string().min(3).optional(),
      /** The words that decide the action, within `words`. */
      trigger: z.string().min(1).optional(),
    })
    .refine(({ words, trigger = '' }) => words.includes(trigger), {
      path: ['trigger'],
      message: 'expected words that stand within "words"',
    }),
  /** Two matters that are one: every statement on the matter of the passage moves to the matter `into`. */
  z.strictObject({
    decision: z.literal('merge'),
    ...decided,
    ...passage,
    was,
    into: slug,
    title: z.string().min(3).optional(),
  }),
  /** One matter that is two: of the statements on it, those that hold one of the passages move to the matter `into`. */
  z.strictObject({
    decision: z.literal('split'),
    ...decided,
    article: slug,
    /** Words of each statement that moves, in the article. */
    passages: z.array(z.string().min(3)).min(1),
    into: slug,
    title: z.string().min(3).optional(),
  }),
  /** Another title for the agreement, aim or position that the passage belongs to. */
  z.strictObject({ decision: z.literal('retitle'), ...decided, ...passage, was, title: z.string().min(3) }),
  /** What a reader of the record should know, in a few lines. */
  z.strictObject({ decision: z.literal('note'), ...written }),
  /** What the desk makes of it: never the record's own voice. */
  z.strictObject({ decision: z.literal('analysis'), ...written }),
  /** What the desk knows of an article, or of the visit that it tells of in the words, and the text does not say. */
  z
    .strictObject({
      decision: z.literal('know'),
      ...decided,
      article: slug,
      /** Words in which the article tells of the visit; needed where it tells of several. */
      words: z.string().min(3).optional(),
      visit: z.strictObject({ dates: edtf, kind: z.string(), occasion: z.string() }).partial().optional(),
      source: z
        .strictObject({
          outlet: z.string(),
          title: z.string(),
          author: z.string(),
          dateline: z.string(),
          date: edtfPoint,
          genre,
        })
        .partial()
        .optional(),
    })
    .refine(...oneOf('visit', 'source')),
]);
export type Decision = z.infer<typeof decisionSchema>;

/** A decision as the record that it touched lists it. */
export const decisionEntry = z.strictObject({
  decision: z.enum(['correct', 'reject', 'add', 'merge', 'split', 'retitle', 'note', 'analysis', 'know']),
  by: z.string(),
  date: z.string(),
  reason: z.string(),
  /** `2026-11-first-corpus.yaml`, in the desk's folder. */
  file: z.string(),
  /** The article and the words that it names; null where it names a record. */
  article: slug.nullable(),
  words: z.string().nullable(),
  /** What the machine had: `action: noted`; null where it had nothing. */
  machine: z.string().nullable(),
  /** What stands now: `action: signed`; null where nothing does. */
  now: z.string().nullable(),
});
export type DecisionEntry = z.infer<typeof decisionEntry>;

/** A text of the desk on a record. */
export const deskText = z.strictObject({
  kind: z.enum(['note', 'analysis']),
  /** Markdown. */
  text: z.string(),
  by: z.string(),
  date: z.string(),
});
export type DeskText = z.infer<typeof deskText>;

/** What a person did to a record, on every record that can be decided on. */
export const decidedRecord = {
  /** Notes and analyses of the desk, in the order of their dates. */
  texts: z.array(deskText).default([]),
  /** The decisions that touched it, in the order of their dates; empty where the machine's coding stands as it was. */
  history: z.array(decisionEntry).default([]),
};
