/** A phrase found among words: places `from` to `to` (exclusive), and what it stands for. */
export interface Found<T> {
  from: number;
  to: number;
  values: readonly T[];
}

/** A word as an index sees it: by the key that it is compared by. */
export interface Keyed {
  key: string;
}

/** A word of phrases, with what may follow it and what those stand for that end with it. */
export interface PhraseNode<T> {
  next: ReadonlyMap<string, PhraseNode<T>>;
  values: readonly T[];
}

interface Node<T> extends PhraseNode<T> {
  next: Map<string, Node<T>>;
  values: readonly T[];
}

const NOTHING: readonly never[] = [];

/**
 * Many phrases at once: a tree of words, walked along a text.
 * The time depends on the length of the text and of the longest phrase, not on the number of phrases.
 */
export class PhraseIndex<T> {
  readonly #root: Node<T> = { next: new Map(), values: NOTHING };
  /** The last value, alone in a list: phrases that are added together and stand for the same share it. */
  #alone: readonly T[] = NOTHING;
  /** Which outlines the first words have: most words of a text open no phrase, and an outline tells that without a look-up. */
  readonly #outlines = new Uint8Array(OUTLINES);

  add(keys: readonly string[], value: T): void {
    const [first] = keys;
    if (first === undefined) return;
    this.#outlines[outlineOf(first)] = 1;
    let node = this.#root;
    for (const key of keys) {
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = { next: new Map(), values: NOTHING }));
      node = next;
    }
    if (this.#alone[0] !== value) this.#alone = [value];
    node.values = node.values.length === 0 ? this.#alone : [...node.values, value];
  }

  /** The first two words of all phrases that have two. */
  *pairs(): Generator<[first: string, second: string]> {
    for (const [first, { next }] of this.#root.next) for (const second of next.keys()) yield [first, second];
  }

  /** What the longest phrase that begins at a word stands for, the first of equal ones, and how many words it takes. */
  at(words: readonly Keyed[], index: number): { value: T; length: number } | null {
    let node = this.#opening(words[index]?.key ?? '');
    let longest: { value: T; length: number } | null = null;
    for (let to = index + 1; node; to += 1) {
      const [value] = node.values;
      if (value !== undefined) longest = { value, length: to - index };
      const word = words[to];
      node = word && node.next.get(word.key);
    }
    return longest;
  }

  /** Where the phrases that begin with a word go on; null where none does. */
  opening(key: string): PhraseNode<T> | null {
    return this.#root.next.get(key) ?? null;
  }

  /** The longest phrase that starts at each place, from left to right; found phrases do not overlap. */
  find(words: readonly Keyed[]): Found<T>[] {
    const found: Found<T>[] = [];
    for (let from = 0; from < words.length; from += 1) {
      const opening = this.#opening(words[from]?.key ?? '');
      const longest = opening && longestFrom(opening, words, from);
      if (!longest) continue;
      found.push(longest);
      from = longest.to - 1;
    }
    return found;
  }

  /** Every phrase, those inside one another included. */
  findAll(words: readonly Keyed[]): Found<T>[] {
    const found: Found<T>[] = [];
    for (let from = 0; from < words.length; from += 1) {
      let node = this.#opening(words[from]?.key ?? '');
      for (let to = from + 1; node; to += 1) {
        if (node.values.length > 0) found.push({ from, to, values: node.values });
        const word = words[to];
        node = word && node.next.get(word.key);
      }
    }
    return found;
  }

  #opening(key: string): Node<T> | undefined {
    return this.#outlines[outlineOf(key)] === 1 ? this.#root.next.get(key) : undefined;
  }
}

/**
 * The longest phrase that begins at a place; null where none does.
 * @param opening what an index has for the first word
 */
export function longestFrom<T>(opening: PhraseNode<T>, words: readonly Keyed[], from: number): Found<T> | null {
  let node: PhraseNode<T> | undefined = opening;
  let longest: readonly T[] | null = null;
  let end = from;
  for (let to = from + 1; node; to += 1) {
    if (node.values.length > 0) {
      longest = node.values;
      end = to;
    }
    const word = words[to];
    node = word && node.next.get(word.key);
  }
  return longest && { from, to: end, values: longest };
}

/** A power of two. */
const OUTLINES = 4096;

/** A number made of a word's first and last letters and its length. */
export const outlineOf = (key: string): number =>
  (key.charCodeAt(0) * 47 + key.charCodeAt(1) * 7 + key.charCodeAt(key.length - 1) * 31 + key.length) & (OUTLINES - 1);
