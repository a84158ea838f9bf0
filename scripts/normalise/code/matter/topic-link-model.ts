import { z } from 'astro/zod';
import type { CodedStatement } from '../coded-article.ts';

/** `models/topic-links.yaml`, written by `npm run train`. */
export const topicLinkFile = z.strictObject({
  version: z.string(),
  threshold: z.number(),
  weights: z.record(z.string(), z.number()),
});

/** Statements of one name. */
interface Named {
  statements: readonly CodedStatement[];
}

/** Weights by feature of whether two matters, named differently in two articles, are one; see `topicPairs`. */
export interface TopicLinkModel {
  version: string;
  /** Matters are one from this probability on, on the mean of all that are put together. */
  threshold: number;
  weights: ReadonlyMap<string, number>;
  /** Told of every two matters looked at: what training learns from. */
  observe?: (a: Named, b: Named, features: ReadonlyMap<string, number>) => void;
}
