import type { Clause } from '../clause.ts';
import { codeSectors, type SectorCodes } from './code-sectors.ts';
import { countsInstruments, listsInstruments } from './counts-instruments.ts';
import { isThin, refersBack, tellsMatter } from './find-antecedent.ts';
import { findPeople } from './find-people.ts';
import { nameTopic } from './name-topic.ts';
import { type Matter, type MatterSources, readMatter, type Stretch } from './read-matter.ts';
import type { TopicCode } from './topic-code.ts';
import { type WordSources, wordReader } from './word-reader.ts';

/** A clause with the two countries that it is between. */
export interface PairedClause {
  clause: Clause;
  /** Ids, sorted: `['kestria', 'maroa']`. */
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
export function codeMatters(
  clauses: readonly PairedClause[],
  { lexicon, ...source }: Omit<WordSources, 'people'> & Pick<MatterSources, 'lexicon'>,
): MatterCodes[] {
  const { article } = source;
  const read = wordReader({ ...source, people: findPeople(article.text, lexicon) });
  const sources: MatterSources = { article, lexicon, read };
  const coded: MatterCodes[] = [];
  for (const [place, paired] of clauses.entries()) {
    const matter = readMatter(paired.clause, paired.pair, sources);
    const before = clauses[place - 1]?.clause.sentence.index ?? -Infinity;
    coded.push(
      codeReferring(
        matter,
        paired,
        { codes: coded.at(-1) ?? null, gap: paired.clause.sentence.index - before },
        sources,
      ),
    );
  }
  return coded;
}

/** The statement before, and how many sentences ago it stands. */
interface Previous {
  codes: MatterCodes | null;
  gap: number;
}

/** Codes a clause with what it refers back to: its own sentence first, then the statement before. */
function codeReferring(
  matter: Matter,
  paired: PairedClause,
  { codes, gap }: Previous,
  sources: MatterSources,
): MatterCodes {
  const { lexicon } = sources;
  if (refersBack(matter.part('object'), lexicon)) {
    const own = gap > 0 && tellsMatter(matter.part('before'), lexicon);
    return own
      ? codeMatter(withObject(matter, matter.part('before')), paired, null, sources)
      : codeMatter(matter, paired, gap <= REACH ? codes : null, sources);
  }
  return codeMatter(matter, paired, gap === 0 && isThin(matter.part('object'), lexicon) ? codes : null, sources);
}

const withObject = (matter: Matter, object: Stretch): Matter => ({
  part: (name) => (name === 'object' ? object : matter.part(name)),
});

function codeMatter(
  matter: Matter,
  { clause, pair }: PairedClause,
  antecedent: MatterCodes | null,
  { article, lexicon }: MatterSources,
): MatterCodes {
  const joined = [...pair].sort().join('-');
  const listed = clause.action === 'signed' && listsInstruments(matter.part('clause'));
  const counts = listed || countsInstruments(matter.part('object'), clause.action);
  const topic = nameTopic(
    matter,
    { text: article.text, pair: joined, antecedent: antecedent && topicOf(antecedent), counts },
    lexicon,
  );
  const inherits = topic.topicRule === 'antecedent';
  const known = inherits ? [] : (lexicon.known.get(`${joined}/${topic.topic}`)?.sectors ?? []);
  return {
    ...codeSectors(
      matter,
      {
        topic: known,
        counts,
        item: clause.sentence.block.kind === 'item',
        antecedent: inherits ? (antecedent?.sectors ?? []) : [],
      },
      lexicon,
    ),
    ...topic,
  };
}

const topicOf = ({ topic, topicTitle, topicFrom, topicRule }: MatterCodes): TopicCode => ({
  topic,
  topicTitle,
  topicFrom,
  topicRule,
});
