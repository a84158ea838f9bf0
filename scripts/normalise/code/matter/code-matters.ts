import type { Clause } from '../clause.ts';
import { codeSectors, type SectorCodes } from './code-sectors.ts';
import { countsInstruments, listsInstruments } from './counts-instruments.ts';
import { isThin, refersBack, tellsMatter } from './find-antecedent.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import { findLink } from './matter-links.ts';
import { type MatterSketch, sketchMatter } from './matter-sketch.ts';
import { findPeople } from './find-people.ts';
import { nameMemory } from './name-memory.ts';
import { nameTopic } from './name-topic.ts';
import { type Matter, type MatterSources, readMatter, stretchMakers } from './read-matter.ts';
import type { Stretch } from './stretch.ts';
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
  { lexicon, ...source }: Omit<WordSources, 'people' | 'lexemes'> & Pick<MatterSources, 'lexicon'>,
): MatterCodes[] {
  const { article, sentences } = source;
  const reader = wordReader({ ...source, people: findPeople(article.text, lexicon), lexemes: lexicon.lexemes });
  const sources: MatterSources = { article, sentences, lexicon, read: reader, stretches: stretchMakers(lexicon) };
  const memory = nameMemory(article, lexicon, reader);
  const coded: MatterCodes[] = [];
  const sketches = new Map<string, { at: number[]; drawn: MatterSketch[] }>();
  for (const [place, paired] of clauses.entries()) {
    const pair = paired.pair.join(' ');
    const before = sketches.get(pair) ?? { at: [], drawn: [] };
    sketches.set(pair, before);
    const gap = paired.clause.sentence.index - (clauses[place - 1]?.clause.sentence.index ?? -Infinity);
    const read = readMatter(paired.clause, paired.pair, sources);
    const { matter, ruled } = referring(read, gap, lexicon);
    const history = {
      last: coded.at(-1)?.sectors[0] ?? null,
      focus: focusOf(coded),
      named: memory(matter.part('object').words, paired.pair),
    };
    const own = codeMatter(matter, paired, { antecedent: null, ...history }, sources);
    const sketch = sketchMatter(matter, paired.clause, { ...own, ruled, odds: own.sectorsOdds }, lexicon);
    const link = findLink(before.drawn, sketch, lexicon.linkModel);
    const antecedent = coded[(link ? before.at[link.place] : isBareReference(sketch) ? before.at.at(-1) : null) ?? -1];
    coded.push(
      antecedent
        ? byModel(codeMatter(matter, paired, { antecedent, ...history }, sources), ruled, lexicon.linkModel.version)
        : own,
    );
    before.at.push(place);
    before.drawn.push(sketch);
  }
  return coded;
}

/** `speed up its implementation`: it is of what was said before, or of nothing. */
const isBareReference = ({ ruled, refers, topicRule }: MatterSketch): boolean =>
  ruled && refers && topicRule === 'none';

/** Names the model where it ties a statement to an earlier one that the rules do not see. */
const byModel = (codes: MatterCodes, ruled: boolean, version: string): MatterCodes =>
  codes.topicRule === 'antecedent' && !ruled ? { ...codes, topicRule: `model/${version}` } : codes;

/** What a clause is about where it refers back: its own sentence’s beginning first, else, by the rules, the statement before. */
function referring(matter: Matter, gap: number, lexicon: MatterLexicon): { matter: Matter; ruled: boolean } {
  if (!refersBack(matter.part('object'), lexicon))
    return { matter, ruled: gap === 0 && isThin(matter.part('object'), lexicon) };
  if (gap > 0 && tellsMatter(matter.part('before'), lexicon))
    return { matter: withObject(matter, matter.part('before')), ruled: false };
  return { matter, ruled: gap <= REACH };
}

const FADES = 0.8;
const LOOKS_BACK = 12;

function focusOf(coded: readonly MatterCodes[]): Map<string, number> {
  const focus = new Map<string, number>();
  let weight = 1 - FADES;
  for (const { sectors } of coded.slice(-LOOKS_BACK).reverse()) {
    const [sector = ''] = sectors;
    focus.set(sector, (focus.get(sector) ?? 0) + weight);
    weight *= FADES;
  }
  return focus;
}

const withObject = (matter: Matter, object: Stretch): Matter => ({
  part: (name) => (name === 'object' ? object : matter.part(name)),
});

/** What was coded before a clause. */
interface Before {
  antecedent: MatterCodes | null;
  last: string | null;
  focus: ReadonlyMap<string, number>;
  named: ReadonlyMap<string, number>;
}

function codeMatter(
  matter: Matter,
  { clause, pair }: PairedClause,
  { antecedent, last, focus, named }: Before,
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
        last,
        focus,
        named,
        thin: isThin(matter.part('object'), lexicon),
        at: clause.start,
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
