/** A phrase found among words: places `from` to `to` (exclusive), and what it stands for. */
export interface Found<T> {
  from: number;
  to: number;
  values: readonly T[];
}

interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[];
}

/**
 * Many phrases at once: a tree of words, walked once along a text.
 * The time depends on the length of the text and of the longest phrase, not on the number of phrases.
 */
export class PhraseIndex<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };

  add(keys: readonly string[], value: T): void {
    if (keys.length === 0) return;
    let node = this.#root;
    for (const key of keys) {
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = { next: new Map(), values: [] }));
      node = next;
    }
    node.values.push(value);
  }

  /** The longest phrase that starts at each place, from left to right; found phrases do not overlap. */
  find(keys: readonly string[]): Found<T>[] {
    const found: Found<T>[] = [];
    for (let from = 0; from < keys.length; from += 1) {
      const longest = this.#startingAt(keys, from).at(-1);
      if (!longest) continue;
      found.push(longest);
      from = longest.to - 1;
    }
    return found;
  }

  /** Every phrase, those inside one another included. */
  findAll(keys: readonly string[]): Found<T>[] {
    return keys.flatMap((_, from) => this.#startingAt(keys, from));
  }

  #startingAt(keys: readonly string[], from: number): Found<T>[] {
    const found: Found<T>[] = [];
    let node: Node<T> | undefined = this.#root;
    for (let to = from; node && to < keys.length; to += 1) {
      node = node.next.get(keys[to] ?? '');
      if (node && node.values.length > 0) found.push({ from, to: to + 1, values: node.values });
    }
    return found;
  }
}
