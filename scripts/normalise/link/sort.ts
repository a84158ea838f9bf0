/** Compares strings by code units: the same order in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts things by a key, leaving the list it was given as it was. */
export const sortedBy = <T>(list: readonly T[], key: (item: T) => string): T[] =>
  [...list].sort((a, b) => byText(key(a), key(b)));
