import { z } from 'astro/zod';
import { action, kind } from './action.ts';
import { edtf, slug, slugPath, statementId } from './common.ts';
import { decidedRecord } from './desk.ts';

/** What an agreement's sources leave open. One list; the pages word each. */
export const AGREEMENT_UNKNOWNS = [
  'text',
  'binding',
  'value',
  'duration',
  'signatories',
  'instrument',
  'place',
  'date',
] as const;
export const agreementUnknown = z.enum(AGREEMENT_UNKNOWNS);

/** How a matter stands against the visit before of the same pair (DESIGN, "Firmness is not status"). */
export const LINEAGE = [
  'first',
  'restated',
  'firmer',
  'less-firm',
  'reworded',
  'not-mentioned',
  'sources-differ',
] as const;
export const lineageRelation = z.enum(LINEAGE);
export type LineageRelation = z.infer<typeof lineageRelation>;

/** In what two sources differ. */
export const DIFFERENCES = ['action', 'parties', 'figures', 'items', 'dates', 'names'] as const;
export const differenceKind = z.enum(DIFFERENCES);

/** One difference between sources, with the quotations it rests on. */
export const difference = z.strictObject({
  kind: differenceKind,
  /** In words: `signed in two sources, progress in the third`. */
  text: z.string(),
  /** At least one statement of each side. */
  statements: z.array(statementId).min(2),
});
export type Difference = z.infer<typeof difference>;

/** What one source says of a matter. */
export const sourceReport = z.strictObject({
  article: slug,
  /** The firmest action that this source reports. */
  action,
  statements: z.array(statementId).min(1),
});

/** What a later report says of a matter: that it advanced, that it is held up, or something else. */
export const EVIDENCE = ['progress', 'delay', 'mention'] as const;

/** Progress or delay reported after the visit. */
export const evidence = z.strictObject({
  statement: statementId,
  article: slug,
  /** Day of the report or of what it reports; null where none is stated. */
  date: edtf.nullable(),
  /** `progress` for "preparations for the year-round opening". */
  says: z.enum(EVIDENCE).default('mention'),
  /** The later visit whose source reports it; null for a report that follows the visit up. */
  visit: slug.nullable().default(null),
});

/** All that the sources of one visit report on one matter. */
export const agreementSchema = z.strictObject({
  /** `2024-03-velmar-ruritania/ferry-terminal` */
  id: slugPath,
  /** `Keep the mountain road open throughout the year` */
  title: z.string(),
  /** Where the title comes from: its strongest clause, a name of the codebook, or the desk. */
  titleFrom: z.enum(['clause', 'codebook', 'desk']),
  kind,
  visit: slug,
  pair: slug,
  topic: slug,
  sectors: z.array(slug).min(1),
  parties: z.array(slug).min(1).max(2),
  /** The firmest that any source reports. */
  action,
  /** `memorandum of understanding`, `protocol`, …; null where none is named. */
  instrument: z.string().nullable(),
  /** What each source says; sources in the order of the visit's page. */
  sources: z.array(sourceReport).min(1),
  /** Sources of the visit that do not mention it. */
  silent: z.array(slug),
  /** What opinion pieces say of it: evidence about an agreement, never the ground of one. */
  opinions: z.array(statementId).default([]),
  differences: z.array(difference),
  lineage: z.strictObject({ relation: lineageRelation, previous: slugPath.nullable(), next: slugPath.nullable() }),
  laterEvidence: z.array(evidence),
  notStated: z.array(agreementUnknown),
  ...decidedRecord,
});
export type Agreement = z.infer<typeof agreementSchema>;
