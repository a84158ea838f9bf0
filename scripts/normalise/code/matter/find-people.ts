import { remembering, rememberingFew } from '../../remembering.ts';
import type { Word } from '../actors/words.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import { wordKey } from './word-key.ts';

const SAYS = new Set([
  'said',
  'says',
  'told',
  'tells',
  'added',
  'adds',
  'replied',
  'replies',
  'announced',
  'insisted',
  'insists',
  'asked',
  'thanked',
]);
const ONLY_SPACE = /^[\s.]*$/;
/** Lower-case words inside a name: `Anar bin Oder`. */
const PARTICLES = new Set([
  'bin',
  'bint',
  'ibn',
  'al',
  'el',
  'ul',
  'de',
  'da',
  'di',
  'do',
  'dos',
  'del',
  'der',
  'den',
  'van',
  'von',
  'la',
  'le',
]);
/** Words of one name at the most. */
const LONGEST_NAME = 6;

/**
 * Words that are parts of people's names in an article, so that no matter is called after its minister.
 * A capitalised word is one where an office stands before it, or a verb of saying behind it; behind an office and a comma
 * two of them are: `the transport minister, Aldo Ferri`.
 * @param words all of the text
 * @returns keys, see `wordKey`
 * @example `Governor Ichita Ode met Ferri. Ferri said no.` → ichita, ode, ferri
 */
export function findPeople(text: string, words: readonly Word[], lexicon: MatterLexicon): Set<string> {
  const people = new Set<string>();
  const roleOf = rolesOf(lexicon);
  let run = 0;
  for (const [place, word] of words.entries()) {
    if (run === 0 && !isBesideName(words, place)) continue;
    const role = roleOf(word.key);
    if (run === 0 && role === 'none') continue;
    const before = words[place - 1];
    const adjacent = before !== undefined && ONLY_SPACE.test(text.slice(before.end, word.start));
    const office = role === 'office';
    run = nextRun(run, office, adjacent ? isNameLike(word) : run === LONGEST_NAME && isSetOff(words, place, text));
    if (run > 0 && !office && word.capital) people.add(wordKey(word.key));
    if (adjacent && SAYS.has(word.key) && isSpeaker(before, lexicon)) people.add(wordKey(before.key));
  }
  return people;
}

/** Whether a word is an office, a verb of saying or neither: all words of an article are asked, and few are either. */
const rolesOf = rememberingFew(({ offices }: MatterLexicon) =>
  remembering((key): 'office' | 'says' | 'none' =>
    offices.has(wordKey(key)) ? 'office' : SAYS.has(key) ? 'says' : 'none',
  ),
);

const isSpeaker = ({ capital, key }: Word, { empty }: MatterLexicon): boolean => capital && !empty.has(wordKey(key));

/** An office tells of no name but the one behind it, and a verb of saying of none but the one before it. */
function isBesideName(words: readonly Word[], place: number): boolean {
  const next = words[place + 1];
  return words[place - 1]?.capital === true || (next !== undefined && isNameLike(next));
}

const isNameLike = ({ capital, key }: Word): boolean => capital || PARTICLES.has(key);

/** Whether a name of two words begins here, behind a comma. */
function isSetOff(words: readonly Word[], place: number, text: string): boolean {
  const [before, word, next] = [words[place - 1], words[place], words[place + 1]];
  if (!before || !word?.capital || !next?.capital) return false;
  const [ahead, inside] = [text.slice(before.end, word.start), text.slice(word.end, next.start)];
  return ahead === ', ' && inside === ' ';
}

/** How many words a name may still have. */
function nextRun(run: number, office: boolean, continues: boolean): number {
  if (office) return LONGEST_NAME;
  return continues ? Math.max(0, run - 1) : 0;
}
