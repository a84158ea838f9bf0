import { remembering } from '../remembering.ts';

/**
 * The one copy of a word that the engine compares and looks up by its address, as it does the words in the code: a copy cut
 * from a text is compared letter by letter each time.
 */
export const interned = remembering((text) => Object.keys({ [text]: true })[0] ?? text);

/**
 * Names of one group, each made once.
 * @example namesUnder('distance')('near') // 'distance/near'
 */
export const namesUnder = (group: string): ((name: string) => string) =>
  remembering((name) => interned(`${group}/${name}`));

/**
 * Names of two parts, each made once.
 * @example namesJoinedBy('/')('role', 'main') // 'role/main'
 */
export function namesJoinedBy(mark: string): (first: string, second: string) => string {
  const behind = remembering((first) => remembering((second) => interned(`${first}${mark}${second}`)));
  return (first, second) => behind(first)(second);
}

/** A word in lower case, interned. */
export const lowerCased = remembering((word) => interned(word.toLowerCase()));
