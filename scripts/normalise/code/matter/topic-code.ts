/** The matter of a statement: its id, a reader's name for it, where the name is from, and the rule that found it. */
export interface TopicCode {
  topic: string;
  topicTitle: string;
  topicFrom: 'codebook' | 'clause';
  topicRule: string;
}
