import { wordsOfText } from '../actors/words.ts';
import { type Before, codeMatter, type MatterCodes, type PairedClause, prepareStatement } from './code-matter.ts';
import { isThin, refersBack, tellsMatter } from './find-antecedent.ts';
import { findPeople } from './find-people.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import { findLink } from './matter-links.ts';
import { type MatterSketch, sketchMatter } from './matter-sketch.ts';
import { type NameMemory, nameMemory } from './name-memory.ts';
import { type Matter, type MatterSources, readMatter } from './read-matter.ts';
import type { Stretch } from './stretch.ts';
import { type WordSources, wordReader } from './word-reader.ts';

/** A reference reaches back this many sentences. */
const REACH = 2;

/** What is shared by the clauses between two countries. */
interface Between {
  sources: MatterSources;
  memory: NameMemory;
  /** The statements before: places of their clauses, and what they are compared by. */
  at: number[];
  drawn: MatterSketch[];
}

/**
 * Codes sectors and topic of an article's statements.
 * @param clauses in the order of the article; a clause that refers back takes the matter of the one before
 * @returns one entry a clause, in the same order
 */
export function codeMatters(
  clauses: readonly PairedClause[],
  { lexicon, ...source }: Omit<WordSources, 'people' | 'lexemes'> & { lexicon: MatterLexicon },
): MatterCodes[] {
  if (clauses.length === 0) return [];
  const { article, sentences } = source;
  const people = findPeople(article.text, wordsOfText(article.text, sentences), lexicon);
  const pairs = new Map<string, Between>();
  const between = (pair: readonly string[]): Between => {
    const known = pairs.get(pair.join(' '));
    if (known) return known;
    const read = wordReader(pair, { ...source, people, lexemes: lexicon.lexemes });
    const begun = {
      sources: { article, sentences, read },
      memory: nameMemory(article, lexicon, read),
      at: [],
      drawn: [],
    };
    pairs.set(pair.join(' '), begun);
    return begun;
  };
  const coded: MatterCodes[] = [];
  for (const [place, { clause, pair }] of clauses.entries()) {
    const { sources, memory, at, drawn } = between(pair);
    const gap = clause.sentence.index - (clauses[place - 1]?.clause.sentence.index ?? -Infinity);
    const { matter, ruled } = referring(readMatter(clause, sources), gap, lexicon);
    const before = beforeOf(coded, memory(matter.part('object').words));
    const statement = prepareStatement(matter, { clause, pair }, before, article.text, lexicon);
    const own = codeMatter(statement, null, lexicon);
    const sketch = sketchMatter(matter, clause, { ...own, ruled, odds: own.sectorsOdds }, lexicon);
    const link = clause.apart ? null : findLink(drawn, sketch, lexicon.linkModel);
    const antecedent = coded[(link ? at[link.place] : isBareReference(sketch) ? at.at(-1) : null) ?? -1];
    coded.push(
      antecedent ? byModel(codeMatter(statement, antecedent, lexicon), ruled, lexicon.linkModel.version) : own,
    );
    at.push(place);
    drawn.push(sketch);
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

const beforeOf = (coded: readonly MatterCodes[], named: Before['named']): Before => ({
  last: coded.at(-1)?.sectors[0] ?? null,
  focus: focusOf(coded),
  named,
});

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
