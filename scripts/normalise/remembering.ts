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
 * A pure function of an object that remembers its result as long as the object lives.
 * @param make must give something that nobody changes
 * @param by what else the result depends on: one and the same thing in a run, such as a lexicon
 */
export function rememberingOf<Key extends object, By, T>(make: (key: Key, by: By) => T): (key: Key, by: By) => T {
  const known = new WeakMap<Key, { by: By; made: T }>();
  return (key, by) => {
    const before = known.get(key);
    if (before?.by === by) return before.made;
    const made = make(key, by);
    known.set(key, { by, made });
    return made;
  };
}
