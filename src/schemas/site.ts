import { z } from 'astro/zod';

/** `content/site.yaml`: what makes this site this site. */
export const siteSchema = z.strictObject({
  /** `Communiqué` */
  name: z.string(),
  tagline: z.string(),
  /** What the corpus is, one sentence for the home page and the data package. */
  corpus: z.string(),
  /** The site's address with its base path: `https://communique.example/`. */
  address: z.url(),
  licence: z.strictObject({ name: z.string(), address: z.url() }),
  /** Where a reader reports an error. */
  corrections: z.strictObject({ label: z.string(), address: z.string() }),
  publisher: z.string(),
  /** Largest share of an article's words that may be quoted, between 0 and 1; beyond it codes stand without words. */
  quotedShare: z.number().min(0).max(1),
});
export type Site = z.infer<typeof siteSchema>;
