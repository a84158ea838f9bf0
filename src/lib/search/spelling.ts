/** Endings and stems that British and American English write differently; each pair is tried both ways. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/is(e[ds]?|ing|ations?|er)$/, 'iz$1'],
  [/iz(e[ds]?|ing|ations?|er)$/, 'is$1'],
  [/yse([ds]?)$/, 'yze$1'],
  [/yze([ds]?)$/, 'yse$1'],
  [/our(s|ed|ing|able|ite|hood|ly)?$/, 'or$1'],
  [/or(s|ed|ing|able|ite|hood|ly)?$/, 'our$1'],
  [/(?<=[bt])re(s|d)?$/, 'er$1'],
  [/(?<=[bt])er(s|ed)?$/, 're$1'],
  [/ence(s)?$/, 'ense$1'],
  [/ense(s)?$/, 'ence$1'],
  [/amme(s|d)?$/, 'am$1'],
  [/am(s|med)?$/, 'amme$1'],
  [/ll(ed|ing|ers?)$/, 'l$1'],
  [/l(ed|ing|ers?)$/, 'll$1'],
  [/ogue(s)?$/, 'og$1'],
  [/og(s)?$/, 'ogue$1'],
  [/^aero/, 'air'],
  [/^air(?=plane)/, 'aero'],
  [/aemi/, 'emi'],
  [/paed/, 'ped'],
];

/** The other English spellings that a word may have: `defense` → `defence`. They need not exist. */
export function otherSpellings(word: string): string[] {
  const spellings = FORMS.filter(([form]) => form.test(word)).map(([form, other]) =>
    word.replace(form, (_match, rest?: unknown) => other.replace('$1', typeof rest === 'string' ? rest : '')),
  );
  return [...new Set(spellings)].filter((spelling) => spelling !== word);
}

/**
 * How many letters must be added, left out, changed or swapped with a neighbour to get from one word to another.
 * Gives up, with a number above `limit`, as soon as it is certain to exceed it.
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = nextRow(from, to, row, before, previous);
    if (Math.min(...current) > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[to.length] ?? limit + 1;
}

/** One row of the table of distances, from the two rows before it. */
function nextRow(from: string, to: string, row: number, before: readonly number[], previous: readonly number[]) {
  const current = [row];
  for (let column = 1; column <= to.length; column += 1) {
    const same = from[row - 1] === to[column - 1];
    const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
    current.push(
      Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      ),
    );
  }
  return current;
}

/** One slip is allowed in a word of four letters or more, two in one of nine or more. */
const slipsAllowed = (word: string): number => {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 9 ? 1 : 2;
};

/** As `editDistance`; a plural is as near as its singular. */
const slipsBetween = (word: string, known: string, limit: number): number => {
  const slips = editDistance(word, known, limit);
  return slips > 0 && known.endsWith('s') ? Math.min(slips, editDistance(word, known.slice(0, -1), limit)) : slips;
};

const sortedLetters = (word: string): string => Array.from(word).sort().join('');

/** Whether one word may be another with a letter changed: of short words far too many are, `steel` and `steer`. */
const isPlausible = (word: string, known: string, shortest: number): boolean =>
  word.length >= shortest
    ? word.startsWith(known.charAt(0)) || word.length !== known.length
    : !known.startsWith(word.slice(0, -1)) && !isChanged(word, known);

const isChanged = (word: string, known: string): boolean => {
  const lengths = [known.length, known.replace(/s$/, '').length];
  return lengths.includes(word.length) && sortedLetters(word) !== sortedLetters(known);
};

function nearest(word: string, words: Iterable<string>, shortest: number): string | null {
  let best: string | null = null;
  let least = slipsAllowed(word) + 1;
  for (const candidate of words) {
    if (candidate.length < 4 || !isPlausible(word, candidate, shortest)) continue;
    const slips = slipsBetween(word, candidate, least - 1) + (candidate.startsWith(word.charAt(0)) ? 0 : 0.5);
    if (slips >= least) continue;
    best = candidate;
    least = slips;
  }
  return best;
}

/**
 * The word of the record that a mistyped one most likely stands for.
 * @param words the most frequent first
 * @returns null where none is near enough
 */
export const nearestWord = (word: string, words: Iterable<string>): string | null => nearest(word, words, 7);

/** The same among words of names: few enough to trust a changed letter in shorter ones. */
export const nearestName = (word: string, words: Iterable<string>): string | null => nearest(word, words, 5);
