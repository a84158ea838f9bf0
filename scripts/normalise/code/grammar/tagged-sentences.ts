import { SentenceMemory } from '../per-sentence.ts';
import type { Token } from './token.ts';

/**
 * The words of the sentences of a text that were tagged. They stand apart from the tagger, which takes long to load: those who
 * read words without their tags look here first, and need not find them in the text again.
 */
export const taggedSentences = new SentenceMemory<readonly Token[]>();
