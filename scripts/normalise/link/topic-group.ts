import type { Action } from '../../../src/schemas/action.ts';
import type { CodedStatement } from '../code/coded-article.ts';
import type { MatterLexicon } from '../code/matter/matter-lexicon.ts';
import { unqualified } from '../code/matter/topic-title.ts';
import { stemsIn, topicFeatures } from './topic-features.ts';

/** A statement with the article that it stands in. */
export interface TopicMention {
  statement: CodedStatement;
  /** The article's stored text. */
  text: string;
  /** Keys of words that are no matter in this article, see `namesToIgnore`. */
  ignored: ReadonlySet<string>;
}

/** Statements that were given one name, with what their matter may be recognised by. */
export interface TopicGroup {
  topic: string;
  topicTitle: string;
  /** Stems of its name. */
  named: Set<string>;
  statements: CodedStatement[];
  /** See `topicFeatures`. */
  features: Map<string, number>;
  /** Stems of all that their sentences say: what the same sentence says besides tells of a matter too. */
  sentences: Set<string>;
  /** Texts of the articles that they stand in. */
  texts: Set<string>;
  /** The share of the statements in each primary sector, each counted as far as it is sure. */
  sectors: Map<string, number>;
  actions: Set<Action>;
}

/** Rules that give a matter which arises between any two countries: its name is settled. */
const STANDING = /^none$|\/(?:standing|count)$/;
/** What a statement counts for its sector where nothing says how sure that is. */
const SURE = 0.9;

/**
 * Puts statements together that were given one name, those of the codebook's topics and of standing matters left out.
 * @returns the groups in the order of their names
 */
export function groupByName(mentions: readonly TopicMention[], lexicon: MatterLexicon): TopicGroup[] {
  const open = mentions.filter(
    ({ statement }) => statement.topicFrom !== 'codebook' && !STANDING.test(statement.topicRule),
  );
  return [...Map.groupBy(open, ({ statement }) => statement.topic).values()]
    .flatMap(([first, ...others]) => (first ? [groupOf([first, ...others], lexicon)] : []))
    .sort((a, b) => (a.topic < b.topic ? -1 : 1));
}

function groupOf(mentions: readonly [TopicMention, ...TopicMention[]], lexicon: MatterLexicon): TopicGroup {
  const [
    {
      statement: { topic, topicTitle },
      ignored: ignoredHere,
    },
  ] = mentions;
  const group: TopicGroup = {
    topic,
    topicTitle,
    statements: mentions.map(({ statement }) => statement),
    named: new Set(stemsIn(unqualified(topicTitle), ignoredHere, lexicon)),
    features: new Map(),
    sentences: new Set(),
    texts: new Set(mentions.map(({ text }) => text)),
    sectors: new Map(),
    actions: new Set(mentions.map(({ statement }) => statement.clause.action)),
  };
  for (const { statement, text, ignored } of mentions) {
    const { clause, topicRule, sectors, sectorsConfidence = SURE } = statement;
    const { start, end } = clause.sentence;
    const [sector = ''] = sectors;
    group.sectors.set(sector, (group.sectors.get(sector) ?? 0) + sectorsConfidence / mentions.length);
    for (const stem of stemsIn(text.slice(start, end), ignored, lexicon)) group.sentences.add(stem);
    if (topicRule === 'antecedent' || topicRule.startsWith('model/')) continue;
    for (const [stem, value] of topicFeatures(statement.topicTitle, clause, text, ignored, lexicon))
      group.features.set(stem, Math.max(group.features.get(stem) ?? 0, value));
  }
  return group;
}
