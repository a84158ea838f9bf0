import type { ReadArticle } from '../../read/article-text.ts';
import { remembering } from '../../remembering.ts';
import type { Clause } from '../clause.ts';
import type { CodedStatement } from '../coded-article.ts';
import { namesJoinedBy } from '../interned.ts';

/** Where a statement stands among those of its article. */
export interface Surroundings {
  article: Pick<ReadArticle, 'facts' | 'text'>;
  /** Statements in its sentence, itself included. */
  inSentence: number;
  /** The statement before it in its sentence; null where it is the first. */
  previous: CodedStatement | null;
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
 * action, grammar, who acts, what it is about, where it stands, what the gate says of it and of the sentences around, and what
 * it has in common with the statement before it in its sentence.
 */
export function statementFeatures(statement: CodedStatement, around: Surroundings): string[] {
  const { clause, partiesRule, sectorsRule, topicRule, sectorsConfidence = 1, parties, speaker } = statement;
  const { article, inSentence, sentences, previous } = around;
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
    ...gateFeatures(clause, inSentence),
    ...(previous ? sequenceFeatures(previous, statement) : []),
  ];
}

/** What the model of sentences says of a clause: in tenths, and by what kind of clause it is. */
function gateFeatures({ gate, rule, action }: Clause, inSentence: number): string[] {
  if (!gate) return [];
  const kind = rule.startsWith('model/') ? 'model' : 'rule';
  const company = inSentence > 1 ? 'one-of-several' : 'alone';
  return [
    tenthOf('stated', gate.stated),
    tenthOf(`stated-${kind}`, gate.stated),
    tenthOf(`acts-${company}`, gate.action),
    tenthOf(`acts-${action}`, gate.action),
    nameOf(`rank-${company}`, String(gate.rank)),
    tenthOf('before', gate.before),
    tenthOf('after', gate.after),
    tenthOf('others', gate.others),
  ];
}

/** What a statement has in common with the one before it in its sentence. */
function sequenceFeatures(previous: CodedStatement, { clause, parties, sectors }: CodedStatement): string[] {
  const again = previous.clause.action === clause.action ? 'again' : 'another';
  const said = (what: string, same: boolean): string => `${again}/${same ? 'same' : 'other'}-${what}`;
  return [
    again,
    `${again}/${previous.clause.action}-${clause.action}`,
    said('verb', previous.clause.lemma === clause.lemma),
    said('sector', previous.sectors[0] === sectors[0]),
    said('parties', previous.parties.join() === parties.join()),
  ];
}

const tenthOf = (name: string, probability: number | null): string =>
  nameOf(name, probability === null ? 'none' : String(Math.min(9, Math.floor(probability * 10))));

const levelOf = (value: number, low: number, high: number): string =>
  value < low ? 'low' : value < high ? 'middle' : 'high';
