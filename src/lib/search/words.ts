/** A word as typed, and in the form that is compared: `Málaga` → `malaga`. */
export interface Token {
  text: string;
  key: string;
}

/** Lower case, without accents and typographic apostrophes: the form in which words are compared. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/g, "'").toLowerCase();

/** Splits text into words; a hyphen or a full stop inside a word does not split it: `St. Veld, VL-1` → 3 words. */
export function tokenize(text: string): Token[] {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&-]*/gu) ?? [];
  return words.map((word) => word.replace(/(?:['’]s)?[-'’.&]*$/u, '')).map((word) => ({ text: word, key: fold(word) }));
}

/**
 * A name as it is compared: abbreviations without full stops, hyphenated words apart, plurals as singulars.
 * `N.W. Veld` → `nw veld`, `VL-1` → `vl 1`, `Special Economic Zones` → `special economic zone`
 */
export const phraseKey = (text: string): string =>
  tokenize(text)
    .flatMap(({ key }) => key.replace(/\./g, '').split('-'))
    .map((word) => word.replace(/(?<=[a-z]{3})s$/, ''))
    .join(' ');

const ENDINGS = /(?:i[sz](?:ations?|e[ds]?|ing)|ations?|ments?|ings?|edly|i?ed|i?es|y?s|ly|e|y)$/;

/** A rough stem, only to tell whether two words are forms of one: `railways` and `railway` → `railwa`. */
export const stem = (key: string): string => {
  const short = key.replace(ENDINGS, '');
  return short.length >= 3 ? short.replace(/(.)\1$/, '$1') : key;
};
