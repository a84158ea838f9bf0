import { findSectorTerms } from './find-sector-terms.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import type { MatterWord } from './word.ts';
import { endOfPhrase, isName, isNounLike } from './phrase-bounds.ts';
import type { Stretch } from './stretch.ts';

/** A noun phrase in what a clause is about: places `from` to `to` (exclusive) of the stretch. */
export interface NounPhrase {
  from: number;
  to: number;
  /** Places of the words that tell something of the matter. */
  telling: readonly number[];
  /** Whether it holds a proper name that is neither one of the two countries nor a person. */
  named: boolean;
  /** Whether it holds a word of a sector's vocabulary. */
  technical: boolean;
  /** Whether that word decides the sector. */
  decisive: boolean;
  /** How well it would name the matter. */
  score: number;
}

const NAME_BONUS = 1.2;
const LATER = 0.04;
/** A bare name that only tells where: `at Veldan`. */
const WHERE = 0.35;
const LOCATES = new Set([
  'at',
  'in',
  'from',
  'to',
  'near',
  'by',
  'until',
  'through',
  'via',
  'before',
  'after',
  'since',
  'along',
  'around',
  'off',
  'outside',
  'inside',
  'beyond',
]);
/** Above this share of capitals a text is set in title case, and capitals show no names. */
const TITLE_CASE = 0.6;

/**
 * The noun phrases of a stretch that tell something of its matter, best name first, without words at their start that
 * tell nothing.
 * @example `to begin work on the further Veldan refinery upgrade` → `Veldan refinery upgrade`
 * @example `the avoidance of double taxation` → `avoidance of double taxation`
 */
export const findNounPhrases = (stretch: Stretch, lexicon: MatterLexicon): readonly NounPhrase[] =>
  (stretch.phrases ??= readPhrases(stretch, lexicon));

function readPhrases(stretch: Stretch, lexicon: MatterLexicon): NounPhrase[] {
  const { words, weights } = stretch;
  const reading: Reading = {
    words,
    weights,
    titleCase: isTitleCase(words),
    strengths: strengthByPlace(stretch, lexicon),
  };
  const phrases: NounPhrase[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const to = endOfPhrase(words, from);
    if (to === from) continue;
    const phrase = weigh(reading, from, to);
    if (phrase) phrases.push(phrase);
    from = to - 1;
  }
  return phrases.sort((a, b) => b.score - a.score || a.from - b.from);
}

interface Reading extends Pick<Stretch, 'words' | 'weights'> {
  titleCase: boolean;
  strengths: ReadonlyMap<number, number>;
}

function weigh(reading: Reading, from: number, to: number): NounPhrase | null {
  const { words, titleCase } = reading;
  if (isOfficial(words[to - 1]) || isOnlyAdjectives(words, from, to)) return null;
  const institution = !titleCase && isInstitution(words, from, to) && !namesOffice(words, from, to);
  const told = tellingWords(reading, from, to, institution);
  const [start] = told.telling;
  if (start === undefined || (told.strength < 2 && told.telling.every((place) => words[place]?.tag === 'ADJ')))
    return null;
  const { telling, strength } = told;
  const named = institution || (!titleCase && telling.some((place) => isName(words, place)));
  const weight = told.weight * (isWhere(words, from, to) ? WHERE : 1);
  return {
    from: start,
    to,
    telling,
    named,
    technical: strength > 0,
    decisive: strength === 3,
    score: weight * (1 + strength / 3 + (named ? NAME_BONUS : 0)) - LATER * from,
  };
}

/** Places of the words of a phrase that tell something of the matter, with the most that any tells and weighs. */
function tellingWords(
  { words, weights, strengths }: Reading,
  from: number,
  to: number,
  institution: boolean,
): { telling: number[]; strength: number; weight: number } {
  const telling: number[] = [];
  let [strength, weight] = [0, -Infinity];
  for (let place = from; place < to; place += 1) {
    const own = strengths.get(place);
    if (own === undefined && !isTelling(words[place]) && !(institution && isName(words, place))) continue;
    telling.push(place);
    strength = Math.max(strength, own ?? 0);
    weight = Math.max(weight, weights[place] ?? 1);
  }
  return { telling, strength, weight };
}

const AUTHORITIES = new Set(['ministry', 'minister', 'spokeswoman', 'spokesman', 'spokesperson']);

/** A phrase for people in office or their house is no matter: `the Justice Minister`. */
const isOfficial = (head: MatterWord | undefined): boolean =>
  head !== undefined && (AUTHORITIES.has(head.key) || (head.lexeme.office && !head.lexeme.marked));

/** Whether a word tells something of the matter by itself. */
export const isTelling = (word: MatterWord | undefined): boolean =>
  word !== undefined &&
  (word.role === 'plain' || word.role === 'foreign') &&
  isNounLike(word) &&
  !word.lexeme.empty &&
  word.key.length > 1;

/** A name that is made of common words: `the High-Level Strategic Cooperation Council`. */
function isInstitution(words: readonly MatterWord[], from: number, to: number): boolean {
  let names = 0;
  for (let place = from; place < to; place += 1) if (isName(words, place)) names += 1;
  return names > 1;
}

const namesOffice = (words: readonly MatterWord[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ lexeme }) => lexeme.office);

const isOnlyAdjectives = (words: readonly MatterWord[], from: number, to: number): boolean =>
  words.slice(from, to).every(({ tag }) => tag === 'ADJ');

function isWhere(words: readonly MatterWord[], from: number, to: number): boolean {
  const before = words[from - 1]?.key === 'the' ? words[from - 2] : words[from - 1];
  return before !== undefined && LOCATES.has(before.key) && words.slice(from, to).every(({ lexeme }) => lexeme.marked);
}

function isTitleCase(words: readonly MatterWord[]): boolean {
  let [long, capitals] = [0, 0];
  for (const { text, lexeme } of words) {
    if (text.length <= 3) continue;
    long += 1;
    if (lexeme.marked) capitals += 1;
  }
  return long > 3 && capitals / long > TITLE_CASE;
}

/** Places of words of the sectors' vocabulary with their strength; of words that are empty by themselves, only in a longer term. */
function strengthByPlace(stretch: Stretch, lexicon: MatterLexicon): Map<number, number> {
  const { words } = stretch;
  const strengths = new Map<number, number>();
  for (const { from, to, values } of findSectorTerms(stretch, lexicon)) {
    const strength = Math.max(...values.map((term) => term.strength));
    if (strength < 2 || (to - from === 1 && words[from]?.lexeme.empty)) continue;
    for (let place = from; place < to; place += 1) strengths.set(place, strength);
  }
  return strengths;
}
