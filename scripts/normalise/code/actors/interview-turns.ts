import type { SentenceWords } from './sentence-words.ts';

/** Who has the word in an interview. */
export type Turn = 'question' | 'answer';

const QUESTION = /^\W*(?:Q|Question)\s?[:.]/;
const ANSWER = /^\W*(?:A|Answer)\s?[:.]/;

/** Longest question, in characters, and how many paragraphs that end with a question mark make an interview. */
const LONGEST = 300;
const ENOUGH = 3;

/** The turns of an interview. */
export interface Turns {
  /** By sentence; null inside a paragraph, and outside an interview. */
  at: readonly (Turn | null)[];
  /** Index of the first question; -1 without one. */
  from: number;
  /** Whether letters mark the turns: `Q:`, `A:`. */
  isMarked: boolean;
}

/**
 * Reads an interview's turns: paragraphs marked `Q:` and `A:`, else paragraphs that are questions, and what stands
 * between them.
 */
export function readTurns(text: string, sentences: readonly SentenceWords[]): Turns {
  const blockOf = (index: number): string => {
    const block = sentences[index]?.sentence.block;
    return block ? text.slice(block.start, block.end).trim() : '';
  };
  const firsts = sentences.flatMap(({ sentence }, index) => (sentence.start === sentence.block.start ? [index] : []));
  const isMarked = firsts.some((index) => QUESTION.test(blockOf(index)));
  const asks = (block: string): boolean =>
    isMarked ? QUESTION.test(block) : block.endsWith('?') && block.length <= LONGEST;
  const questions = firsts.filter((index) => asks(blockOf(index)));
  const from = isMarked || questions.length >= ENOUGH ? (questions[0] ?? -1) : -1;
  const at: (Turn | null)[] = sentences.map(() => null);
  if (from < 0) return { at, from, isMarked };
  const asked = new Set(questions);
  for (const index of firsts) {
    if (asked.has(index)) at[index] = 'question';
    else if (isMarked ? ANSWER.test(blockOf(index)) : index > from) at[index] = 'answer';
  }
  return { at, from, isMarked };
}
