import type { MatterLexicon } from './matter-lexicon.ts';
import type { MatterWord } from './word.ts';
import { findNounPhrases, isTelling } from './noun-phrase.ts';
import type { Stretch } from './stretch.ts';

const PRONOUNS = new Set([
  'it',
  'this',
  'that',
  'these',
  'those',
  'them',
  'one',
  'so',
  'such',
  'which',
  'same',
  'both',
]);
const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'such',
  'its',
  'their',
  'his',
  'her',
  'said',
  'both',
  'same',
]);

/**
 * Whether what a clause is about holds no name and no word of any sector's vocabulary.
 * @example `post two more wardens`, `an answer by spring` → true
 */
export function isThin(stretch: Stretch, lexicon: MatterLexicon): boolean {
  return !tellsMatter(stretch, lexicon);
}

/** Whether a stretch holds a name or a word of a sector's vocabulary that could name a matter. */
export const tellsMatter = (stretch: Stretch, lexicon: MatterLexicon): boolean =>
  findNounPhrases(stretch, lexicon).some(({ named, technical, score }) => (named || technical) && score >= TELLING);

/** Weaker ones only tell where, or under what. */
const TELLING = 1;

/**
 * Whether what a clause is about refers back to what was said before and tells nothing more itself.
 * @example `the project`, `such projects`, `its implementation`, `them`, `in this regard` → true
 * @example `the rail project` → false
 */
export function refersBack(stretch: Stretch, lexicon: MatterLexicon): boolean {
  const { words, weights } = stretch;
  if (startsWithIts(words)) return true;
  if (!words.some((word, place) => isReference(words, word, place))) return false;
  const isMain = (place: number): boolean => (weights[place] ?? 1) === 1;
  const tells = words.some((word, place) => isTelling(word) && !word.lexeme.anaphor && isMain(place));
  return !tells && !lexicon.sectors.find(words).some(({ from, to }) => to - from > 1 && isMain(from));
}

function isReference(words: readonly MatterWord[], word: MatterWord, place: number): boolean {
  if (word.lexeme.anaphor) return words.slice(Math.max(0, place - 3), place).some(({ key }) => DEFINITE.has(key));
  if (word.key === 'both' && words[place + 1]?.tag === 'NOUN') return false;
  return (
    PRONOUNS.has(word.key) && !word.lexeme.marked && (word.tag === 'PRON' || word.tag === 'DET' || word.key === 'so')
  );
}

const POSSESSIVE = new Set(['its', 'their', 'his', 'her']);
/** After these the noun is told what it is of: `its support for the railway`. */
const COMPLEMENTS = new Set(['of', 'for', 'to', 'on', 'in', 'with', 'that', 'against']);

/** `expedite its development and …`: the first thing named is of what was said before, whatever follows. */
function startsWithIts(words: readonly MatterWord[]): boolean {
  const place = words.findIndex((word) => POSSESSIVE.has(word.key) || isTelling(word));
  if (!POSSESSIVE.has(words[place]?.key ?? '')) return false;
  const noun = words.slice(place + 1, place + 3).findIndex(({ lexeme }) => lexeme.anaphor);
  return noun >= 0 && !COMPLEMENTS.has(words[place + 2 + noun]?.key ?? '');
}
