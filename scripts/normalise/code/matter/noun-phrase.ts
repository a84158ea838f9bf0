import type { MatterLexicon } from './matter-lexicon.ts';
import type { MatterWord } from './matter-word.ts';
import type { Stretch } from './read-matter.ts';

/** A noun phrase in what a clause is about: places `from` to `to` (exclusive) of the stretch. */
export interface NounPhrase {
  from: number;
  to: number;
  /** Whether it holds a proper name that is neither one of the two countries nor a person. */
  named: boolean;
  /** How well it would name the matter. */
  score: number;
}

const NOMINAL = new Set<MatterWord['tag']>(['NOUN', 'PROPN', 'ADJ']);
const NAME_BONUS = 1.2;
const LATER = 0.04;
/** Above this share of capitals a text is set in title case, and capitals show no names. */
const TITLE_CASE = 0.6;

/**
 * The noun phrases of a stretch that tell something of its matter, best name first.
 * @example `to begin work on the Cilacap refinery upgrade` → `Cilacap refinery upgrade`
 * @example `the avoidance of double taxation` → `avoidance of double taxation`
 */
export function findNounPhrases(stretch: Stretch, lexicon: MatterLexicon): NounPhrase[] {
  const { words, weights } = stretch;
  const titleCase = isTitleCase(words);
  const strengths = strengthByPlace(words, lexicon);
  const phrases: NounPhrase[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const to = endOfPhrase(words, from);
    if (to === from) continue;
    const places = words.slice(from, to).map((_, index) => from + index);
    const telling = places.filter((place) => isTelling(words[place], lexicon));
    if (telling.length > 0) {
      const named = !titleCase && telling.some((place) => isName(words, place));
      const strength = Math.max(...telling.map((place) => strengths.get(place) ?? 0));
      const weight = Math.max(...telling.map((place) => weights[place] ?? 1));
      phrases.push({ from, to, named, score: weight * (1 + strength / 3 + (named ? NAME_BONUS : 0)) - LATER * from });
    }
    from = to - 1;
  }
  return phrases.sort((a, b) => b.score - a.score || a.from - b.from);
}

/** Whether a word tells something of the matter by itself. */
export const isTelling = (word: MatterWord | undefined, lexicon: MatterLexicon): boolean =>
  word !== undefined && (word.role === 'plain' || word.role === 'foreign') && NOMINAL.has(word.tag) && !lexicon.empty.has(word.key) && word.key.length > 1;

function endOfPhrase(words: readonly MatterWord[], from: number): number {
  let to = from;
  for (let place = from; place < words.length; place += 1) {
    const word = words[place];
    if (!word || (word.mark && place > from)) break;
    if (isNominal(words, place)) to = place + 1;
    else if (!LINKS.has(word.key) || place === from || place - to > 1) break;
  }
  return to;
}

/** Words that may stand inside a name of a matter, between two nouns. */
const LINKS = new Set(['of', 'the']);

function isNominal(words: readonly MatterWord[], place: number): boolean {
  const word = words[place];
  if (!word || word.role === 'own' || word.role === 'person') return false;
  if (NOMINAL.has(word.tag)) return true;
  const next = words[place + 1];
  const attributive = word.tag === 'VERB' && /(?:ing|ed)$/.test(word.text) && next?.tag === 'NOUN' && !next.mark && place > 0;
  return attributive || word.glued || (word.tag === 'NUM' && word.capital && next?.glued === true);
}

const isName = (words: readonly MatterWord[], place: number): boolean => {
  const word = words[place];
  return word !== undefined && place > 0 && /^\p{Lu}/u.test(word.text) && word.role === 'plain';
};

function isTitleCase(words: readonly MatterWord[]): boolean {
  const long = words.filter(({ text }) => text.length > 3);
  return long.length > 3 && long.filter(({ capital }) => capital).length / long.length > TITLE_CASE;
}

function strengthByPlace(words: readonly MatterWord[], lexicon: MatterLexicon): Map<number, number> {
  const strengths = new Map<number, number>();
  for (const { from, to, values } of lexicon.sectors.find(words.map(({ key }) => key))) {
    const strength = Math.max(...values.map((term) => term.strength));
    for (let place = from; place < to; place += 1) strengths.set(place, strength);
  }
  return strengths;
}
