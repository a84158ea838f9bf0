import { foldWord } from './words.ts';

/** Endings of English adjectives and names of peoples, after what is left of the country's name. */
const ENDING = /^(?:[a-z]{0,2})(?:n|an|ian|ean|ese|i|ish|ic|ite|er|ch|ar|ard|ene|ois|ais|s)s?$/;

/**
 * Whether a word is the adjective or people of a country, by its stem and ending.
 * @example demonymOf('Ruritanian', 'Ruritania') // true
 * @example demonymOf('Orsini', 'Orsinia') // true
 * @example demonymOf('Ruritz', 'Ruritania') // false
 */
export function demonymOf(word: string, country: string): boolean {
  const [adjective, name] = [foldWord(word), foldWord(country)];
  if (name === `${adjective}a`) return true;
  if (adjective === name || adjective.includes(' ') || name.includes(' ')) return false;
  let shared = 0;
  while (shared < name.length && adjective[shared] === name[shared]) shared += 1;
  const needed = Math.max(4, name.length - 3);
  return (
    shared >= Math.min(needed, name.length) && ENDING.test(adjective.slice(shared)) && adjective.length - shared <= 5
  );
}
