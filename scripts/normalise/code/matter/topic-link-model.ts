import type { CodedStatement } from '../coded-article.ts';
import type { ThresholdModel } from '../threshold-model.ts';

/** Statements of one name. */
interface Named {
  statements: readonly CodedStatement[];
}

/**
 * Whether two matters, named differently in two articles, are one: `models/topic-links.yaml`; see `topicPairs`. The threshold
 * is for the mean of all that are put together.
 */
export interface TopicLinkModel extends ThresholdModel {
  /** Told of every two matters looked at: what training learns from. */
  observe?: (a: Named, b: Named, features: ReadonlyMap<string, number>) => void;
}
