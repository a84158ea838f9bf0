import { foldPhrase, type Word } from './words.ts';

/** Phrases that can be looked up word by word, the longest first. */
export interface PhraseIndex<T> {
  /** The longest phrase that begins at a word, with how many words it takes; null where none does. */
  at: (words: readonly Word[], index: number) => { value: T; length: number } | null;
}

/**
 * Builds an index of phrases; looking one up takes as many steps as its first word has longer phrases.
 * @param entries phrase and what it stands for: `['prime minister', office]`; the first of two equal phrases wins
 */
export function buildPhraseIndex<T>(entries: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const phrases = new Map<string, T>();
  const longest = new Map<string, number>();
  for (const [text, value] of entries) {
    const keys = foldPhrase(text);
    const [first] = keys;
    const phrase = keys.join(' ');
    if (first === undefined || phrases.has(phrase)) continue;
    phrases.set(phrase, value);
    longest.set(first, Math.max(longest.get(first) ?? 0, keys.length));
  }
  return {
    at: (words, index) => {
      for (let length = longest.get(words[index]?.key ?? '') ?? 0; length > 0; length -= 1) {
        const taken = words.slice(index, index + length);
        const value = taken.length === length ? phrases.get(taken.map((word) => word.key).join(' ')) : undefined;
        if (value !== undefined) return { value, length };
      }
      return null;
    },
  };
}
