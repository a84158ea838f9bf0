import { remembering } from '../../remembering.ts';
import type { Clause } from '../clause.ts';
import { interned } from '../interned.ts';
import { isThin, refersBack } from './find-antecedent.ts';
import { findSectorTerms } from './find-sector-terms.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import type { MatterWord } from './word.ts';
import { isTelling } from './noun-phrase.ts';
import type { Matter } from './read-matter.ts';
import { scoreSectors } from './score-sectors.ts';
import { even, type Stretch } from './stretch.ts';

/** What two statements are compared by. */
export interface MatterSketch {
  at: number;
  sentence: Clause['sentence'];
  /** Stems of the telling words of its object, and of its sentence. */
  object: ReadonlySet<string>;
  whole: ReadonlySet<string>;
  /** Stems behind `the`, `this`, `such`, `its`, … in the object. */
  definite: ReadonlySet<string>;
  /** Stems of names in the sentence. */
  names: ReadonlySet<string>;
  /** The sector that its object tells by itself; null where it tells none. */
  told: string | null;
  /** How probable each sector is, where nothing before is known. */
  odds: ReadonlyMap<string, number>;
  refers: boolean;
  thin: boolean;
  /** Whether rules see it refer back to the statement right before. */
  ruled: boolean;
  /** Whether the article’s title has a word of its object. */
  titled: boolean;
  cue: 'pronoun' | 'also' | 'opener' | 'item' | null;
  topic: string;
  /** Which rule named the topic, whatever part of the text it looked at: `phrase` of `object/phrase`. */
  namedBy: string;
  topicRule: string;
  action: Clause['action'];
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'such', 'its', 'their', 'both', 'same']);
const PRONOUNS = new Set(['it', 'this', 'that', 'these', 'those', 'they', 'he', 'she', 'both', 'such']);
const MORE = new Set([
  'also',
  'another',
  'separately',
  'meanwhile',
  'additionally',
  'furthermore',
  'elsewhere',
  'other',
]);
const OPENS = new Set(['on', 'regarding', 'concerning', 'turning', 'in', 'under', 'as', 'at']);

/** Draws what a statement is compared by. */
export function sketchMatter(
  matter: Matter,
  clause: Clause,
  { topic, topicRule, ruled, odds }: Pick<MatterSketch, 'topic' | 'topicRule' | 'ruled' | 'odds'>,
  lexicon: MatterLexicon,
): MatterSketch {
  const object = matter.part('object');
  const sentence = matter.part('sentence');
  const [best] = scoreSectors(object, lexicon);
  const own = stemsOf(object, lexicon);
  return {
    at: clause.start,
    sentence: clause.sentence,
    object: own,
    whole: stemsOf(sentence, lexicon),
    definite: stemsOf(even(definiteWords(object.words), true), lexicon),
    names: namesOf(sentence.words),
    told: best && best.score > 1 ? best.sector : null,
    refers: refersBack(object, lexicon),
    thin: isThin(object, lexicon),
    titled: shared(own, stemsOf(matter.part('title'), lexicon)) > 0,
    cue: cueOf(sentence.words, clause),
    topic,
    namedBy: lastName(topicRule),
    topicRule,
    ruled,
    odds,
    action: clause.action,
  };
}

const lastName = remembering((rule) => interned(rule.slice(rule.lastIndexOf('/') + 1)));

/** How far behind `the` a word is told by it. */
const DEFINITE_REACH = 3;

function definiteWords(words: readonly MatterWord[]): readonly MatterWord[] {
  let last = -Infinity;
  return words.filter(({ key }, place) => {
    const definite = place - last <= DEFINITE_REACH;
    if (DEFINITE.has(key)) last = place;
    return definite;
  });
}

const namesOf = (words: readonly MatterWord[]): Set<string> => {
  const names = new Set<string>();
  for (const [place, { role, key, lexeme }] of words.entries())
    if (place > 0 && role === 'plain' && lexeme.proper) names.add(key);
  return names;
};

/** Stems of the words that tell something of the matter. */
const stemsOf = (stretch: Stretch, lexicon: MatterLexicon): ReadonlySet<string> =>
  (stretch.stems ??= readStems(stretch, lexicon));

function readStems(stretch: Stretch, lexicon: MatterLexicon): ReadonlySet<string> {
  const { words } = stretch;
  const listed = new Set<string>();
  for (const { from, to } of findSectorTerms(stretch, lexicon))
    for (let place = from; place < to; place += 1) listed.add(words[place]?.key ?? '');
  const stems = new Set<string>();
  for (const word of words)
    if (isTelling(word) || (!word.lexeme.grammar && listed.has(word.key))) stems.add(word.lexeme.stem);
  return stems;
}

function cueOf(words: readonly MatterWord[], { sentence }: Clause): MatterSketch['cue'] {
  if (sentence.block.kind === 'item') return 'item';
  const [first] = words;
  if (first && OPENS.has(first.key)) return 'opener';
  if (words.slice(0, 8).some(({ key }) => MORE.has(key))) return 'also';
  return first && PRONOUNS.has(first.key) ? 'pronoun' : null;
}

/** How many words two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count += 1;
  return count;
}
