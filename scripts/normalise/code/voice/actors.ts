import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Range, Token } from '../grammar/token.ts';
import { isNominal, isNominative } from '../grammar/word-classes.ts';
import { COUNTRY_WORDS } from './country-words.ts';

/** The words of the first phrase of a subject: up to a mark or a preposition that is not part of a name. */
function headWords(tokens: readonly Token[], { from, to }: Range): readonly Token[] {
  const words: Token[] = [];
  for (const token of tokens.slice(from, to)) {
    if (words.some(isNominal) && (token.text === ',' || (token.tag === 'ADP' && token.lower !== 'of'))) break;
    words.push(token);
  }
  return words;
}

/** Whether words can act for a party, judged by the words alone: “the two sides”, “they”, “President Ito”, “Lisbon”. */
export function isActorLike(tokens: readonly Token[], subject: Range, lexicon: Lexicon): boolean {
  return headWords(tokens, subject).some(
    (token) =>
      isNominative(token) ||
      lexicon.voices.actors.has(token.lower) ||
      COUNTRY_WORDS.has(token.lower) ||
      isNameOrPlural(token),
  );
}

const isNameOrPlural = (token: Token): boolean => token.tag === 'PROPN' || ['both', 'two', 'who'].includes(token.lower);

/** Whether both sides act: “both”, “the two leaders”, “X and Y”, “they”. */
export function isJoint(tokens: readonly Token[], subject: Range | null, lexicon: Lexicon): boolean {
  if (!subject) return false;
  const words = headWords(tokens, subject);
  const plural = words.some(
    ({ lower }) =>
      lower === 'both' ||
      lower === 'they' ||
      lower === 'two' ||
      lower === 'sides' ||
      lower === 'each' ||
      lower === 'joint',
  );
  const names = words.filter(({ tag }) => tag === 'PROPN');
  const coordinated = words.some(({ lower }) => lower === 'and') && names.length > 1;
  return plural || coordinated || words.some(({ lower }) => lexicon.voices.joint.has(lower) && lower.endsWith('s'));
}
