import { z } from 'astro/zod';

const part = z.strictObject({
  name: z.string(),
  /** Seconds. */
  wall: z.number(),
  cpu: z.number(),
  /** MB, of all processes together. */
  peak: z.number(),
  bytes: z.number(),
  files: z.number(),
});

const size = z.strictObject({
  articles: z.int(),
  /** Of article text. */
  megabytes: z.number(),
  agreements: z.int(),
  /** Null where no site was built. */
  pages: z.int().nullable(),
  /** Of which the medians are given. */
  rounds: z.int(),
  parts: z.array(part),
  /** Whether the record after one article was added, by way of the cache, has the bytes of a run from nothing; null where it was not compared. */
  same: z.boolean().nullable(),
  /** Of the seconds of two parts, paired by round. */
  ratios: z.record(z.string(), z.number()),
});
export type SizeResult = z.infer<typeof size>;

const search = z.strictObject({
  link: z.string(),
  engine: z.string(),
  /** Milliseconds from the keystroke to the first results. */
  first: z.number(),
  next: z.number(),
  repeated: z.number(),
  /** Milliseconds with few and with many hits (some 40 and 600 at 10,000 agreements). */
  few: z.number().nullable(),
  many: z.number().nullable(),
  /** Bytes before typing, and until the first results are shown. */
  before: z.number(),
  bytes: z.number(),
});
export type SearchResult = z.infer<typeof search>;

export const stagesSchema = z.strictObject({
  articles: z.int(),
  megabytes: z.number(),
  seconds: z.record(z.string(), z.number()),
  lengths: z.array(z.strictObject({ shape: z.string(), bytes: z.int(), seconds: z.number() })),
});
export type Stages = z.infer<typeof stagesSchema>;

/** `tests/bench/speed.json`: what `npm run bench` measured last. */
export const speedSchema = z.strictObject({
  commit: z.string(),
  machine: z.string(),
  versions: z.record(z.string(), z.string()),
  sizes: z.array(size),
  /** By part: how its seconds grow with the articles, from 1,000 on (sites: from 350, some 1,000 agreements). */
  exponents: z.record(z.string(), z.number().nullable()),
  /** Null in a run that was cut short before. */
  stages: stagesSchema.nullable(),
  search: z.array(search),
  recall: z.array(z.strictObject({ query: z.string(), found: z.int(), exact: z.int() })),
  /** Where the time of the largest build goes: shares of processor time. */
  profile: z.array(z.strictObject({ where: z.string(), share: z.number() })),
});
export type Speed = z.infer<typeof speedSchema>;
