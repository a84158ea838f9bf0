import type { Clause } from '../clause.ts';
import { codeSectors, type SectorCodes } from './code-sectors.ts';
import { countsInstruments, listsInstruments } from './counts-instruments.ts';
import { isThin } from './find-antecedent.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import { nameTopic, toldTopic, type TopicContext } from './name-topic.ts';
import type { Matter } from './read-matter.ts';
import { gatherClues, type SectorHistory, type StatementClues } from './sector-evidence.ts';
import type { TopicCode } from './topic-code.ts';

/** A clause with the two countries that it is between. */
export interface PairedClause {
  clause: Clause;
  /** Ids, sorted: `['kestria', 'maroa']`. */
  pair: readonly string[];
}

/** Sectors and topic of a statement. */
export type MatterCodes = SectorCodes & TopicCode;

/** A statement whose matter is coded: by itself and then, where that ties it to an earlier one, once more. */
export interface Statement {
  matter: Matter;
  clause: Clause;
  history: SectorHistory;
  topic: TopicContext;
  /** The topic that its own words tell; null where they tell none. */
  told: TopicCode | null;
  /** What speaks for each sector whatever it is tied to; gathered when it is first asked for. */
  clues: () => StatementClues;
}

/** What was coded before a clause, and what the article says elsewhere of its names. */
export type Before = Pick<SectorHistory, 'last' | 'focus' | 'named'>;

/** Takes together what a statement's matter is coded from. */
export function prepareStatement(
  matter: Matter,
  { clause, pair }: PairedClause,
  before: Before,
  text: string,
  lexicon: MatterLexicon,
): Statement {
  const listed = clause.action === 'signed' && listsInstruments(matter.part('clause'));
  const counts = listed || countsInstruments(matter.part('object'), clause.action);
  const topic = { text, pair: [...pair].sort().join('-'), counts };
  const thin = isThin(matter.part('object'), lexicon);
  const history = { ...before, counts, item: clause.sentence.block.kind === 'item', thin };
  let clues: StatementClues | null = null;
  return {
    matter,
    clause,
    history,
    topic,
    told: toldTopic(matter, topic, lexicon),
    clues: () => (clues ??= gatherClues(matter, history, lexicon)),
  };
}

/**
 * Codes a statement's matter.
 * @param antecedent the earlier statement that it is tied to; null where it is coded by itself
 */
export function codeMatter(statement: Statement, antecedent: MatterCodes | null, lexicon: MatterLexicon): MatterCodes {
  const { matter, clause, history, told, clues } = statement;
  const inherited = told ? null : antecedent;
  const topic = told ?? (inherited ? inheritedTopic(inherited) : nameTopic(matter, statement.topic, lexicon));
  const known = inherited ? undefined : lexicon.known.get(`${statement.topic.pair}/${topic.topic}`);
  const context = { ...history, topic: known?.sectors ?? [], antecedent: inherited?.sectors ?? [], at: clause.start };
  return { ...codeSectors(matter, context, clues, lexicon), ...topic };
}

const inheritedTopic = ({ topic, topicTitle, topicFrom }: MatterCodes): TopicCode => ({
  topic,
  topicTitle,
  topicFrom,
  topicRule: 'antecedent',
});
