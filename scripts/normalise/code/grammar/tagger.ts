import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { lowerCased } from '../interned.ts';
import type { PartOfSpeech } from './token.ts';
import { knownForm, keepForm, type WordForm } from './word-form.ts';

/** A word of a text as the tagger reads it, line breaks too. */
export interface TaggedWord {
  form: WordForm;
  tag: PartOfSpeech;
  lemma: string;
}

/** The tagger, loaded when the first text is read: that takes a second, and a run may have nothing to read. */
let loaded: ReturnType<typeof loadTagger> | null = null;

const loadTagger = () => {
  const nlp = winkNLP(model, ['pos']);
  // The tagger's helpers are plain functions that its types declare as methods.
  const { pos, lemma, uniqueId, contractionFlag } = nlp.its as unknown as Record<string, never>;
  const its = {
    tag: pos as never,
    lemma: lemma as never,
    id: uniqueId as never,
    contraction: contractionFlag as never,
  };
  return { nlp, its };
};

/** The words of a text in their order. */
export function tagWords(text: string): TaggedWord[] {
  const { nlp, its } = (loaded ??= loadTagger());
  const words = nlp.readDoc(text).tokens();
  const ids = words.out(its.id) as unknown as number[];
  const tags = words.out(its.tag) as unknown as PartOfSpeech[];
  const contractions = words.out(its.contraction) as unknown as boolean[];
  const lemmaAt = (place: number): string => lowerCased(words.itemAt(place).out(its.lemma) as unknown as string);
  return ids.map((id, place) => {
    const form = knownForm(id) ?? keepForm(id, words.itemAt(place).out());
    const tag = tags[place] ?? 'X';
    // What a contraction stands for has a lemma of its own there: “ca” of “can't”.
    const lemma = contractions[place] ? lemmaAt(place) : (form.lemmas[tag] ??= lemmaAt(place));
    return { form, tag, lemma };
  });
}
