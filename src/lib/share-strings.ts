/** Fields whose texts are each another: looking for their like would cost time and find none. */
const OWN: ReadonlySet<string> = new Set(['id', 'sentence', 'quote', 'prefix', 'suffix']);

/**
 * Makes equal strings within rows one string: what was read or sent from another thread has each anew, and of a large
 * record's statements two fifths are ids and rules that others have too.
 * @param rows changed in place; nothing but memory tells the difference
 */
export function shareStrings(rows: readonly object[]): void {
  const known = new Map<string, string>();
  const shared = (text: string): string => {
    const one = known.get(text);
    if (one === undefined) known.set(text, text);
    return one ?? text;
  };
  const shareIn = (value: object): void => {
    const fields = value as Record<string, unknown>;
    for (const key in fields) {
      const field = fields[key];
      if (typeof field === 'string') {
        if (!OWN.has(key)) fields[key] = shared(field);
      } else if (typeof field === 'object' && field !== null) shareIn(field);
    }
  };
  for (const row of rows) shareIn(row);
}
