import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { interned, lowerCased } from '../interned.ts';
import { rememberedPerSentence } from '../per-sentence.ts';
import type { PartOfSpeech, Token } from './token.ts';

/** The tagger, loaded when the first sentence is read: that takes a second, and a run may have nothing to read. */
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

/** A word as the tagger counts it; found by its number, without comparing letters. */
interface Form {
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
const forms = new Map<number, Form>();
const MOST_FORMS = 50_000;

/**
 * The words of one sentence, tagged; a sentence of the same text is tagged once. Line breaks, which the tagger takes for
 * words, are left out.
 * @param text the article's stored text
 * @param sentence where the sentence stands in it
 * @example tokenise('They agreed.', { start: 0, end: 12 }) // They/PRON agreed/VERB ./PUNCT
 */
export const tokenise = rememberedPerSentence((text, sentence): readonly Token[] => {
  const source = text.slice(sentence.start, sentence.end);
  const { nlp, its } = (loaded ??= loadTagger());
  const words = nlp.readDoc(source).tokens();
  const ids = words.out(its.id) as unknown as number[];
  const tags = words.out(its.tag) as unknown as PartOfSpeech[];
  const contractions = words.out(its.contraction) as unknown as boolean[];
  let written: string[] | null = null;
  let lemmas: string[] | null = null;
  const readLemma = (place: number): string | undefined =>
    (lemmas ??= words.out(its.lemma) as unknown as string[])[place];
  const tokens: Token[] = [];
  let from = 0;
  for (let place = 0; place < ids.length; place += 1) {
    const id = ids[place] ?? 0;
    const form = forms.get(id) ?? keepForm(id, (written ??= words.out())[place] ?? '');
    const at = source.indexOf(form.text, from);
    if (at < 0 || form.blank) continue;
    from = at + form.text.length;
    const tag = tags[place] ?? 'X';
    const { text: own, lower } = form;
    // What a contraction stands for has a lemma of its own there: “ca” of “can't”.
    const lemma = contractions[place]
      ? lowerCased(readLemma(place) ?? own)
      : (form.lemmas[tag] ??= lowerCased(readLemma(place) ?? own));
    const token: Token = { text: own, lower, lemma, tag, start: sentence.start + at, end: sentence.start + from };
    if (form.contracted) tokens.push(...splitContraction(token));
    else tokens.push(token);
  }
  return tokens;
});

function keepForm(id: number, word: string): Form {
  const lower = interned(word.toLowerCase().replace(/[’‘]/g, "'"));
  const contracted = lower.includes("'") && CONTRACTED.test(lower);
  const form: Form = { text: interned(word), lower, contracted, blank: word.trim() === '', lemmas: {} };
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(id, form);
  return form;
}

/** “I'm”, which the tagger leaves whole. */
const CONTRACTED = /^(?:i|we|you|they|he|she|it)'(?:m|re|ve|ll|d|s)$/;

function splitContraction(token: Token): Token[] {
  const mark = token.lower.indexOf("'");
  const part = (from: number, to: number, tag: PartOfSpeech): Token => ({
    text: token.text.slice(from, to),
    lower: token.lower.slice(from, to),
    lemma: token.lower.slice(from, to),
    tag,
    start: token.start + from,
    end: token.start + to,
  });
  return [part(0, mark, 'PRON'), part(mark, token.text.length, 'AUX')];
}
