import { z } from 'astro/zod';
import { basis, edtf, edtfPoint, slug, sourced } from './common.ts';

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
  date: edtfPoint.optional(),
  language: line.optional(),
  genre: genre.optional(),
  rights: rights.optional(),
  address: webAddress.optional(),
});
export type ArticleInput = z.infer<typeof articleInputSchema>;
