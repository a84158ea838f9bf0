/**
 * A pure function of a string that remembers what it made: the same words come again and again.
 * @param make must give the same for the same string, and something that nobody changes
 * @param size how many results are kept; with more, all are forgotten
 * @example const key = remembering(fold); key('Strel') // fold('Strel'), the second time without folding
 */
export function remembering<T>(make: (text: string) => T, size = 20_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= size) known.clear();
    known.set(text, made);
    return made;
  };
}

/**
 * A pure function of an object that remembers what it made of the last few.
 * @param make must give something that nobody changes
 * @param size how many results are kept; with more, all are forgotten
 */
export function rememberingFew<Key extends object, T>(make: (key: Key) => T, size = 64): (key: Key) => T {
  const known = new Map<Key, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    if (known.size >= size) known.clear();
    known.set(key, made);
    return made;
  };
}
