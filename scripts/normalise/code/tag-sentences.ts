import type { Sentence } from './clause.ts';
import { tokeniseTogether } from './grammar/tokenise.ts';

/** No prose has a longer sentence; what is longer is a table or rubbish, and the work for a sentence stays bounded. */
const LONGEST = 8_000;
export const isProse = ({ start, end }: Sentence): boolean => end - start <= LONGEST;

/** Nothing is looked for in the clauses of these; who reads a byline or a standfirst tags it alone. */
const UNTAGGED: ReadonlySet<string> = new Set(['furniture', 'biography', 'byline', 'standfirst']);

/** Tags the sentences of an article that are read, all at once: one by one takes longer. */
export const tagSentences = (text: string, sentences: readonly Sentence[]): void => {
  tokeniseTogether(
    text,
    sentences.filter((sentence) => isProse(sentence) && !UNTAGGED.has(sentence.block.kind)),
  );
};
