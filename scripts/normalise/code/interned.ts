import { remembering } from '../remembering.ts';

/** Holds one name at a time. Made so that it is a table of names from the start: objects of another kind get a shape for each name. */
const names = Object.create(null) as Record<string, true>;

/**
 * The one copy of a word that the engine compares and looks up by its address, as it does the words in the code: a copy cut
 * from a text is compared letter by letter each time.
 */
export const interned = remembering((text) => {
  names[text] = true;
  const [copy = text] = Object.keys(names);
  Reflect.deleteProperty(names, text);
  return copy;
});

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
