import type { Clause } from '../clause.ts';
import { codeSectors, type SectorCodes } from './code-sectors.ts';
import { countsInstruments } from './counts-instruments.ts';
import { isThin, refersBack } from './find-antecedent.ts';
import { findPeople } from './find-people.ts';
import { nameTopic } from './name-topic.ts';
import { type Matter, type MatterSources, readMatter } from './read-matter.ts';
import type { TopicCode } from './topic-code.ts';

/** A clause with the two countries that it is between. */
export interface PairedClause {
  clause: Clause;
  /** Ids, sorted: `['china', 'pakistan']`. */
  pair: readonly string[];
}

/** Sectors and topic of a statement. */
export type MatterCodes = SectorCodes & TopicCode;

/** A reference reaches back this many sentences. */
const REACH = 2;

/**
 * Codes sectors and topic of an article's statements.
 * @param clauses in the order of the article; a clause that refers back takes the matter of the one before
 * @returns one entry a clause, in the same order
 */
export function codeMatters(clauses: readonly PairedClause[], vocabulary: Omit<MatterSources, 'people'>): MatterCodes[] {
  const sources: MatterSources = { ...vocabulary, people: findPeople(vocabulary.article.text, vocabulary.lexicon) };
  const coded: MatterCodes[] = [];
  for (const [place, { clause, pair }] of clauses.entries()) {
    const matter = readMatter(clause, pair, sources);
    const before = clauses[place - 1];
    const gap = before ? clause.sentence.index - before.clause.sentence.index : Infinity;
    const antecedent = gap <= reachOf(matter, sources) ? (coded.at(-1) ?? null) : null;
    coded.push(codeMatter(matter, { clause, pair }, antecedent, sources));
  }
  return coded;
}

/** How many sentences back the antecedent of a clause may stand; below 0 where the clause stands alone. */
function reachOf({ object }: Matter, { lexicon }: MatterSources): number {
  if (refersBack(object, lexicon)) return REACH;
  return isThin(object, lexicon) ? 0 : -1;
}

function codeMatter(matter: Matter, { clause, pair }: PairedClause, antecedent: MatterCodes | null, { article, lexicon }: MatterSources): MatterCodes {
  const joined = [...pair].sort().join('-');
  const counts = countsInstruments(matter.object, clause.action);
  const topic = nameTopic(matter, { text: article.text, pair: joined, antecedent: antecedent && topicOf(antecedent), counts }, lexicon);
  const inherits = topic.topicRule === 'antecedent';
  const known = inherits ? [] : (lexicon.known.get(`${joined}/${topic.topic}`)?.sectors ?? []);
  return { ...codeSectors(matter, { topic: known, counts, antecedent: inherits ? (antecedent?.sectors ?? []) : [] }, lexicon), ...topic };
}

const topicOf = ({ topic, topicTitle, topicFrom, topicRule }: MatterCodes): TopicCode => ({ topic, topicTitle, topicFrom, topicRule });
