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

/**
 * Marks the words of a text that are searched for, in any of their forms.
 * `("Railways to the coast", ["railway"])` → `Railways` (hit), ` to the coast`
 */
export function markWords(text: string, searched: readonly string[]): Stretch[] {
  const wanted = searched.flatMap(tokenize).map(({ key }) => key);
  const isWanted = (word: string): boolean =>
    wanted.some((key) => word === key || stem(word) === stem(key) || (key.length > 2 && word.startsWith(key)));
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .map((part) => ({ text: part, hit: isWanted(fold(part)) }))
    .filter((part) => part.text !== '');
}
