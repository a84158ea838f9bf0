import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Range, Token } from '../grammar/token.ts';
import { singular } from '../grammar/noun-phrase.ts';
import { isNominal, isNominative } from '../grammar/word-classes.ts';
import { COUNTRY_WORDS } from './country-words.ts';

/** “firms including Orsk and Deel”. */
const EXEMPLIFYING: ReadonlySet<string> = new Set(['including', 'like', 'such']);

/** The words of the first phrase of a subject: up to a mark or a preposition that is not part of a name. */
function headWords(tokens: readonly Token[], { from, to }: Range): readonly Token[] {
  const words: Token[] = [];
  for (const token of tokens.slice(from, to)) {
    const ends = token.text === ',' || (token.tag === 'ADP' && token.lower !== 'of') || EXEMPLIFYING.has(token.lower);
    if (words.some(isNominal) && ends) break;
    words.push(token);
  }
  return words;
}

/** Whether words can act for a party, judged by the words alone: “the two sides”, “they”, “President Ito”, “Strel”. */
export function isActorLike(tokens: readonly Token[], subject: Range, lexicon: Lexicon): boolean {
  const words = headWords(tokens, subject);
  const last = words.findLast(isNominal);
  if (last?.tag === 'NOUN' && isThing(last, lexicon)) return false;
  return words.some(
    (token) =>
      isNominative(token) ||
      lexicon.voices.actors.has(token.lower) ||
      COUNTRY_WORDS.has(token.lower) ||
      isNameOrPlural(token),
  );
}

/** “Direct flights”, “construction”: works that are named after an actor do not act. */
const isThing = (noun: Token, lexicon: Lexicon): boolean =>
  !lexicon.voices.actors.has(noun.lower) &&
  lexicon.classes.get('crew')?.has(singular(noun)) === false &&
  lexicon.classes.get('works')?.has(singular(noun)) === true;

const isNameOrPlural = (token: Token): boolean =>
  token.tag === 'PROPN' || ['both', 'each', 'two', 'who'].includes(token.lower);

/** Whether both sides act: “both”, “the two leaders”, “X and Y”, “they”. */
export function isJoint(tokens: readonly Token[], subject: Range | null, lexicon: Lexicon): boolean {
  if (!subject) return false;
  const words = headWords(tokens, subject);
  const plural = words.some(
    ({ lower }, place) =>
      ['both', 'they', 'sides', 'each', 'joint'].includes(lower) ||
      (TWOSOMES.has(lower) && words[place + 1]?.lower !== 'of') ||
      (lower === 'two' && !isCount(words, place, lexicon)),
  );
  const whole = tokens.slice(subject.from, subject.to);
  if (whole.some(({ lower }, place) => lower === 'both' && JOINING.has(whole[place - 1]?.lower ?? ''))) return true;
  const names = words.filter(({ tag }) => tag === 'PROPN');
  const coordinated = words.some(({ lower }) => lower === 'and') && names.length > 1;
  return plural || coordinated || words.some(({ lower }) => lexicon.voices.joint.has(lower) && lower.endsWith('s'));
}

/** “The pair will meet again”; a pair of ships is no pair of leaders. */
const TWOSOMES: ReadonlySet<string> = new Set(['pair', 'duo', 'twosome']);

/** “regulators on both sides”, “experts of both countries”. */
const JOINING: ReadonlySet<string> = new Set(['on', 'of', 'from', 'in']);

/** “Two Omani cadets”: a number of people sent, not the two sides. */
const isCount = (words: readonly Token[], place: number, lexicon: Lexicon): boolean => {
  const last = words.findLast(isNominal);
  return (
    words[place - 1]?.lower !== 'the' && last !== undefined && lexicon.classes.get('crew')?.has(singular(last)) === true
  );
};
