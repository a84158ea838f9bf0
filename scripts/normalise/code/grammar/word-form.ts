import { interned } from '../interned.ts';
import type { PartOfSpeech } from './token.ts';

/** A word as the tagger counts it; found by its number, without comparing letters. */
export interface WordForm {
  text: string;
  /** In lower case, with straight apostrophes. */
  lower: string;
  /** Whether it is “I'm”, which the tagger leaves whole. */
  contracted: boolean;
  blank: boolean;
  /** By part of speech, as far as they were met. */
  lemmas: Partial<Record<PartOfSpeech, string>>;
}

/** Forms by the tagger's numbers; a language has few words, and they come often. */
const forms = new Map<number, WordForm>();
const MOST_FORMS = 50_000;

export const knownForm = (id: number): WordForm | undefined => forms.get(id);

/** Keeps a form under its number. @param word as written */
export function keepForm(id: number, word: string): WordForm {
  const lower = interned(word.toLowerCase().replace(/[’‘]/g, "'"));
  const contracted = lower.includes("'") && CONTRACTED.test(lower);
  const form: WordForm = { text: interned(word), lower, contracted, blank: word.trim() === '', lemmas: {} };
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(id, form);
  return form;
}

const CONTRACTED = /^(?:i|we|you|they|he|she|it)'(?:m|re|ve|ll|d|s)$/;
