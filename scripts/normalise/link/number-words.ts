const SMALL = [
  'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // prettier-ignore
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ONES = ['one', ...SMALL.slice(0, 8)];

/** A pattern of numbers in words, from two on: `one` is also a pronoun. */
export const NUMBER_WORDS = `(?:(?:${TENS.join('|')})(?:-(?:${ONES.join('|')}))?|(?:${[...SMALL].reverse().join('|')}))`;

/** The number that a word says: `forty` → 40, `twenty-five` → 25; null for another word. */
export function numberWord(word: string): number | null {
  const [first = '', second = ''] = word.toLowerCase().split('-');
  if (SMALL.includes(first)) return SMALL.indexOf(first) + 2;
  return TENS.includes(first) ? (TENS.indexOf(first) + 2) * 10 + ONES.indexOf(second) + 1 : null;
}
