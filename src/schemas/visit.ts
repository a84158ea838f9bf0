import { z } from 'astro/zod';
import { edtf, slug, slugPath, sourced, statementId } from './common.ts';
import { genre, retold } from './article.ts';
import { basis } from './common.ts';
import { decidedRecord } from './desk.ts';

/** A person as the sources name them on the day. */
export const personSchema = z.strictObject({
  /** `anders-velmar` */
  id: slug,
  /** `Anders Velmar` */
  name: z.string(),
  /** `Prime Minister`; null where no source states it. */
  office: z.string().nullable(),
  /** The party the person speaks for; null where it is not known. */
  party: slug.nullable(),
  /** Other spellings and offices that sources use: `Anders Velmaar`. */
  aliases: z.array(z.string()),
});
export type Person = z.infer<typeof personSchema>;

/** What one source says about how many instruments were concluded. */
export const instrumentCount = z.strictObject({
  article: slug,
  statement: statementId,
  /** As written: `over 20`. */
  text: z.string(),
  /** The number in it: 20; null for `several`. */
  number: z.int().positive().nullable(),
  /** How the number is meant. */
  bound: z.enum(['exactly', 'more-than', 'about', 'unknown']),
});
export type InstrumentCount = z.infer<typeof instrumentCount>;

/** A source of a visit: an article, with its part in the record of that visit. */
export const visitSource = z.strictObject({
  article: slug,
  role: z.enum(['report', 'follow-up']),
  genre,
  retells: sourced(retold),
  /** The article whose wording it repeats: a rerun is no source of its own; `from` gives the share of words. */
  rerunOf: sourced(slug).default({ value: null, basis: 'unknown' }),
});
export type VisitSource = z.infer<typeof visitSource>;

/** In what two sources differ about the visit itself, with the words of each. */
export const visitDifference = z.strictObject({
  kind: z.enum(['dates', 'names']),
  /** In words: `from 12 to 14 March 2024 in one source, 13 March 2024 in another`. */
  text: z.string(),
  /** What each source says, in the order of the visit's sources. */
  says: z.array(z.strictObject({ article: slug, value: z.string(), words: z.string() })).min(2),
});
export type VisitDifference = z.infer<typeof visitDifference>;

/** The instruments that the sources count, set against those that they name between them. */
export const countReconciliation = z.strictObject({
  /** The least and the most that a source counts; null where none gives a number. */
  least: z.int().positive().nullable(),
  most: z.int().positive().nullable(),
  /** Records of matters that a source names as signed. */
  named: z.array(slugPath),
  /** How many of the least counted stay unnamed if each matter named is one instrument; null where nothing is counted. */
  unnamed: z.int().nonnegative().nullable(),
});
export type CountReconciliation = z.infer<typeof countReconciliation>;

/** What a visit may leave open. One list; the pages word each. */
export const VISIT_UNKNOWNS = ['dates', 'places', 'kind', 'occasion', 'met', 'instruments'] as const;

/** A visit: who went where, when, on what occasion, whom they met, and what the sources count. */
export const visitSchema = z.strictObject({
  /** `2024-03-velmar-ruritania` */
  id: slug,
  /** `Prime Minister Velmar in Ruritania` */
  title: z.string(),
  visitor: personSchema.extend({ party: slug }),
  host: slug,
  /** Both countries, sorted and joined: `nordhavn-ruritania`. */
  pair: slug,
  parties: z.array(slug).length(2),
  /** Cities and provinces of the host that the sources name for the visit. */
  places: z.array(z.string()),
  /** EDTF: `2023-10-16/2023-10-20`, `2025-02~`. */
  dates: sourced(edtf),
  /** `state visit`, `official visit`, … as stated. */
  kind: sourced(z.string()),
  occasion: sourced(z.string()),
  met: z.array(personSchema),
  instruments: z.array(instrumentCount),
  reconciliation: countReconciliation.default({ least: null, most: null, named: [], unnamed: null }),
  differences: z.array(visitDifference).default([]),
  sources: z.array(visitSource).min(1),
  /** The agreements, aims and positions of this visit, firmest first. */
  agreements: z.array(slugPath),
  /** The neighbours in the order of the pair's visits. */
  previous: slug.nullable(),
  next: slug.nullable(),
  /** A few sentences written from the record. */
  brief: z.array(z.string()),
  notStated: z.array(z.enum(VISIT_UNKNOWNS)),
  basis,
  ...decidedRecord,
});
export type Visit = z.infer<typeof visitSchema>;
