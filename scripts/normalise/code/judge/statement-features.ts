import type { ReadArticle } from '../../read/article-text.ts';
import { remembering } from '../../remembering.ts';
import type { CodedStatement } from '../coded-article.ts';
import { namesJoinedBy } from '../interned.ts';

/** Where a statement stands among those of its article. */
export interface Surroundings {
  article: Pick<ReadArticle, 'facts' | 'text'>;
  /** Statements in its sentence, itself included. */
  inSentence: number;
  /** Sentences of the article. */
  sentences: number;
}

/** Names of features, each made once: the same come with most statements. */
const nameOf = namesJoinedBy('/');
const withBlank = namesJoinedBy(' ');

/** Whether a feature of its grammar counts for a kind of rule apart from the others. */
const countsByKind = remembering((name) => /^(?:role|voice|modal)/.test(name));

/**
 * All that speaks for or against a coded clause being a statement with its action, as names of features: rule, verb and
 * action, grammar, who acts, what it is about, where it stands.
 */
export function statementFeatures(
  { clause, partiesRule, sectorsRule, topicRule, sectorsConfidence = 1, parties, speaker }: CodedStatement,
  { article, inSentence, sentences }: Surroundings,
): string[] {
  const { rule, action, lemma, sentence, construction, grounds = [] } = clause;
  const slash = rule.indexOf('/');
  const kind = slash < 0 ? rule : rule.slice(0, slash);
  const genre = article.facts.genre.value ?? 'none';
  return [
    'bias',
    nameOf('kind', kind),
    nameOf(nameOf('kind', kind), action),
    nameOf('rule', rule),
    nameOf('lemma', lemma),
    nameOf('action', action),
    nameOf('parties', partiesRule.startsWith('model/') ? 'model' : partiesRule),
    parties.length > 1 ? 'acting/both' : 'acting/one',
    nameOf('sectors', sectorsRule.startsWith('model/') ? 'model' : sectorsRule),
    nameOf('topic', topicRule.startsWith('model/') ? 'model' : topicRule),
    nameOf('sector-sure', levelOf(sectorsConfidence, 0.6, 0.9)),
    nameOf('block', sentence.block.kind),
    nameOf('genre', genre),
    nameOf(nameOf('genre-kind', genre), kind),
    nameOf('place', levelOf(sentence.index / Math.max(1, sentences), 0.15, 0.8)),
    nameOf('in-sentence', String(Math.min(inSentence, 4))),
    ...(speaker ? ['speaker'] : []),
    ...(clause.continues ? ['continues'] : []),
    ...(/[0-9]{4}/.test(article.text.slice(clause.start, clause.end)) ? ['year'] : []),
    ...grounds,
    ...grounds.filter(countsByKind).map((name) => withBlank(kind, name)),
    withBlank(construction, action),
  ];
}

const levelOf = (value: number, low: number, high: number): string =>
  value < low ? 'low' : value < high ? 'middle' : 'high';
