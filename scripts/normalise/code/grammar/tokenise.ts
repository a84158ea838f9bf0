import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { remembering } from '../../remembering.ts';
import { interned, lowerCased } from '../interned.ts';
import { rememberedPerSentence } from '../per-sentence.ts';
import type { PartOfSpeech, Token } from './token.ts';

/** The tagger, loaded when the first sentence is read: that takes a second, and a run may have nothing to read. */
let loaded: ReturnType<typeof loadTagger> | null = null;

const loadTagger = () => {
  const nlp = winkNLP(model, ['pos']);
  // The tagger's helpers are plain functions that its types declare as methods.
  const { pos, lemma } = nlp.its as unknown as Record<string, never>;
  return { nlp, tagOf: pos as never, lemmaOf: lemma as never };
};

/**
 * The words of one sentence, tagged; a sentence of the same text is tagged once. Line breaks, which the tagger takes for
 * words, are left out.
 * @param text the article's stored text
 * @param sentence where the sentence stands in it
 * @example tokenise('They agreed.', { start: 0, end: 12 }) // They/PRON agreed/VERB ./PUNCT
 */
export const tokenise = rememberedPerSentence((text, sentence): readonly Token[] => {
  const source = text.slice(sentence.start, sentence.end);
  const { nlp, tagOf, lemmaOf } = (loaded ??= loadTagger());
  const words = nlp.readDoc(source).tokens();
  const texts: string[] = words.out();
  const tags = words.out(tagOf) as unknown as PartOfSpeech[];
  const lemmas = words.out(lemmaOf) as unknown as string[];
  const tokens: Token[] = [];
  let from = 0;
  for (let place = 0; place < texts.length; place += 1) {
    const word = texts[place] ?? '';
    const at = source.indexOf(word, from);
    if (at < 0 || word.trim() === '') continue;
    from = at + word.length;
    const form = formOf(word);
    const token: Token = {
      text: form.text,
      lower: form.lower,
      lemma: lowerCased(lemmas[place] ?? word),
      tag: tags[place] ?? 'X',
      start: sentence.start + at,
      end: sentence.start + from,
    };
    if (form.lower.includes("'") && CONTRACTED.test(token.lower)) tokens.push(...splitContraction(token));
    else tokens.push(token);
  }
  return tokens;
});

/** A word as written, and in lower case with straight apostrophes. */
const formOf = remembering((word): Pick<Token, 'text' | 'lower'> => ({
  text: interned(word),
  lower: interned(word.toLowerCase().replace(/[’‘]/g, "'")),
}));

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
