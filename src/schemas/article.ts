import { z } from 'astro/zod';
import { basis, edtf, slug, sourced } from './common.ts';

/** What kind of text an article is; told apart on every quotation. */
export const GENRES = ['joint-statement', 'official-release', 'news-report', 'opinion', 'analysis'] as const;
export const genre = z.enum(GENRES);
export type Genre = z.infer<typeof genre>;

/** `open`: full sentences may be shown; `quotation`: quoted clauses only. */
export const rights = z.enum(['open', 'quotation']);

/** A page on the web; `javascript:` and `data:` are addresses too, and would run on ours. */
const webAddress = z.url({ protocol: /^https?$/, error: 'expected an address that begins with https://' });

/** Another text that this one retells. `by` is the body that issued it, where the text says so. */
export const retold = z.strictObject({
  what: z.enum(['joint-statement', 'official-article', 'other-report']),
  by: z.string().nullable(),
});

/** An article of the record: what its text states about itself, and what was derived, decided or left unknown. */
export const articleSchema = z.strictObject({
  /** The file's name without its ending: `velmar-visit-coast-wire-2024-03-14`. */
  id: slug,
  /** The input file, relative to the articles folder: `velmar-visit-coast-wire-2024-03-14.txt`. */
  file: z.string(),
  /** Who published it: `WAI`. Never inferred from a mention. */
  outlet: sourced(z.string()),
  title: sourced(z.string()),
  author: sourced(z.string()),
  /** Place of the dateline: `Strel`. */
  dateline: sourced(z.string()),
  /** Day of publication (EDTF): `2023-10-20`. */
  date: sourced(edtf),
  /** BCP 47 tag of the text: `en`. */
  language: z.string(),
  genre: sourced(genre),
  retells: sourced(retold),
  rights,
  /** The outlet's page, where the desk knows it. */
  address: webAddress.nullable(),
  /** Full name in a citation: `Coast Wire, Strel, 14 March 2024` or `Unnamed outlet, undated report A`. */
  name: z.string(),
  /** Name in a column head: `WAI` or `Report A`. */
  shortName: z.string(),
  /** Visits it reports on, with its part in each. */
  visits: z.array(
    z.strictObject({ visit: slug, role: z.enum(['report', 'follow-up']), basis, from: z.string().optional() }),
  ),
  /** SHA-256 of the file as received. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Length of the stored text in code points. */
  length: z.int().positive(),
  /** The file under `content/articles/` can be read no more (`npm run normalise` says why); this is its last good state. */
  stale: z.literal(true).optional(),
});
export type Article = z.infer<typeof articleSchema>;

/** Whether the calendar has the day or month of an EDTF date, as far as its digits say: it has no `2025-02-30`. */
const isPossible = (date: string): boolean => {
  const { year, month, day = '01' } = /^(?<year>\d{4})-(?<month>\d\d)(?:-(?<day>\d\d))?/.exec(date)?.groups ?? {};
  if (year === undefined) return true;
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${year}-${month}-${day}`);
};

/** Day of publication, as far as it is known: `2025-02-06`, `2025-02`, `2025~`. */
const dayOfPublication = z
  .string()
  .regex(/^[\dX]{4}(?:-[\dX]{2}){0,2}[?~%]?$/, 'expected a day such as "2025-02-06", or what is known of it: "2025-02"')
  .refine(isPossible, 'expected a day that the calendar has, e.g. "2025-02-28"');

/** A line as the desk writes it: no break in it, and nothing that cannot be printed. */
const line = z
  .string()
  .max(300)
  .regex(/^[^\p{Cc}\p{Cs}\u2028\u2029\u202d\u202e]+$/u, 'expected one line of text without control characters');

/** Front matter that a file under `content/articles/` may carry: what the desk knows and the text cannot say. */
export const articleInputSchema = z.strictObject({
  outlet: line.optional(),
  title: line.optional(),
  author: line.optional(),
  dateline: line.optional(),
  date: dayOfPublication.optional(),
  language: line.optional(),
  genre: genre.optional(),
  rights: rights.optional(),
  address: webAddress.optional(),
});
export type ArticleInput = z.infer<typeof articleInputSchema>;
