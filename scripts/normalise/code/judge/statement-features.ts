import type { ReadArticle } from '../../read/article-text.ts';
import type { CodedStatement } from '../coded-article.ts';

/** Where a statement stands among those of its article. */
export interface Surroundings {
  article: Pick<ReadArticle, 'facts' | 'text'>;
  /** Statements in its sentence, itself included. */
  inSentence: number;
  /** Sentences of the article. */
  sentences: number;
}

/**
 * All that speaks for or against a coded clause being a statement with its action, as names of features: rule, verb and
 * action, grammar, who acts, what it is about, where it stands.
 */
export function statementFeatures(
  { clause, partiesRule, sectorsRule, topicRule, sectorsConfidence = 1, parties, speaker }: CodedStatement,
  { article, inSentence, sentences }: Surroundings,
): string[] {
  const { rule, action, lemma, sentence, construction, grounds = [] } = clause;
  const [kind = rule] = rule.split('/');
  const genre = article.facts.genre.value ?? 'none';
  return [
    'bias',
    `kind/${kind}`,
    `kind/${kind}/${action}`,
    `rule/${rule}`,
    `lemma/${lemma}`,
    `action/${action}`,
    `parties/${partiesRule}`,
    `acting/${parties.length > 1 ? 'both' : 'one'}`,
    `sectors/${sectorsRule.startsWith('model/') ? 'model' : sectorsRule}`,
    `topic/${topicRule.startsWith('model/') ? 'model' : topicRule}`,
    `sector-sure/${levelOf(sectorsConfidence, 0.6, 0.9)}`,
    `block/${sentence.block.kind}`,
    `genre/${genre}`,
    `genre-kind/${genre}/${kind}`,
    `place/${levelOf(sentence.index / Math.max(1, sentences), 0.15, 0.8)}`,
    `in-sentence/${String(Math.min(inSentence, 4))}`,
    ...(speaker ? ['speaker'] : []),
    ...(clause.continues ? ['continues'] : []),
    ...(/[0-9]{4}/.test(article.text.slice(clause.start, clause.end)) ? ['year'] : []),
    ...grounds,
    ...grounds.filter((name) => /^(?:role|voice|modal)/.test(name)).map((name) => `${kind} ${name}`),
    `${construction} ${action}`,
  ];
}

const levelOf = (value: number, low: number, high: number): string =>
  value < low ? 'low' : value < high ? 'middle' : 'high';
