import { isStopWord } from './stop-words.ts';
import { fold, stem, tokenize } from './words.ts';

/** A stretch of text, and whether it is one of the words searched for. */
export interface Stretch {
  text: string;
  hit: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

/** Characters that the index wrote as entities: `&lt;b&gt;` → `<b>`. */
const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity);

/**
 * Takes an excerpt apart, so that the page is built from text and never from markup.
 * `two <mark>sides</mark> &amp; more` → `two `, `sides` (hit), ` & more`
 */
export function readExcerpt(excerpt: string): Stretch[] {
  const stretches: Stretch[] = [];
  let hit = false;
  for (const part of excerpt.split(/(<\/?mark>)/)) {
    if (part === '<mark>' || part === '</mark>') hit = part === '<mark>';
    else if (part) stretches.push({ text: decode(part), hit });
  }
  return stretches;
}

/** The words that some queries search for, as they are compared; hyphenated ones in parts. */
export const wantedWords = (searched: readonly string[]): string[] => [
  ...new Set(
    searched
      .flatMap(tokenize)
      .flatMap(({ key }) => key.split(/[-.&']/))
      .filter((key) => key !== '' && !isStopWord(key)),
  ),
];

const PARTS = /([\p{L}\p{N}]+)/u;

/** Whether a word of a text is a form of a wanted one, or begins with it. */
const isForm = (word: string, key: string): boolean =>
  word === key || stem(word) === stem(key) || (key.length > 2 && word.startsWith(key));

/**
 * Marks the words of a text that are wanted, in any of their forms.
 * `("Railways to the coast", ["railway"])` → `Railways` (hit), ` to the coast`
 */
export const markWords = (text: string, wanted: readonly string[]): Stretch[] =>
  text
    .split(PARTS)
    .map((part) => ({ text: part, hit: wanted.some((key) => isForm(fold(part), key)) }))
    .filter((part) => part.text !== '');

/** The wanted words that a text does not have. */
export function missingFrom(text: string, wanted: readonly string[]): string[] {
  const words = text.split(PARTS).map(fold);
  return wanted.filter((key) => !words.some((word) => isForm(word, key)));
}

/**
 * The sentences of a text in which something is marked.
 * `One. Two <mark>sides</mark>. Three.` → `Two sides.`
 */
export function markedSentences(stretches: readonly Stretch[]): Stretch[] {
  const sentences: Stretch[][] = [[]];
  for (const { text, hit } of stretches) {
    const [first = '', ...rest] = hit ? [text] : text.split(/(?<=[.?!]”?) (?=\p{Lu}|“)/u);
    sentences.at(-1)?.push({ text: first, hit });
    sentences.push(...rest.map((part) => [{ text: part, hit }]));
  }
  const kept = sentences.flatMap((sentence) => (sentence.some(({ hit }) => hit) ? [...sentence, GAP] : []));
  return kept.slice(0, -1);
}

const GAP: Stretch = { text: ' ', hit: false };
