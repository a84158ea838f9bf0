import type { Agreement } from '../../schemas/agreement.ts';
import type { Topic } from '../../schemas/topic.ts';

/** The matters that the sources of more than one visit mention. */
export const atSeveralVisits = (topics: readonly Topic[]): Topic[] =>
  topics.filter(({ course }) => course.filter(({ agreement }) => agreement !== null).length > 1);

/**
 * The matters, as ids of topics, on which some records take up an earlier visit's. The records decide and not the
 * topics: a record can be filed under another field than its topic.
 */
export const returningTopics = (records: readonly Pick<Agreement, 'pair' | 'topic' | 'lineage'>[]): string[] => [
  ...new Set(records.filter(({ lineage }) => lineage.previous !== null).map(({ pair, topic }) => `${pair}/${topic}`)),
];
