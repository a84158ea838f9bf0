import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../clause.ts';
import type { PartOfSpeech, Token } from './token.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;
/** The tagger's helpers are plain functions that its types declare as methods. */
const tagOf = (its as unknown as Record<string, never>).pos as never;
const lemmaOf = (its as unknown as Record<string, never>).lemma as never;

/** Words of the text that was read last: several stages ask for the same sentences of an article. */
let last = { text: '', read: new Map<string, readonly Token[]>() };

/**
 * The words of one sentence, tagged; a sentence of the same text is tagged once.
 * @param text the article's stored text
 * @param sentence where the sentence stands in it
 * @example tokenise('They agreed.', { start: 0, end: 12 }) // They/PRON agreed/VERB ./PUNCT
 */
export function tokenise(text: string, sentence: Span): readonly Token[] {
  if (last.text !== text) last = { text, read: new Map() };
  const key = `${sentence.start} ${sentence.end}`;
  const tokens = last.read.get(key) ?? tag(text, sentence);
  last.read.set(key, tokens);
  return tokens;
}

function tag(text: string, sentence: Span): Token[] {
  const source = text.slice(sentence.start, sentence.end);
  const words = nlp.readDoc(source).tokens();
  const texts: string[] = words.out();
  const tags = words.out(tagOf) as unknown as PartOfSpeech[];
  const lemmas = words.out(lemmaOf) as unknown as string[];
  const tokens: Token[] = [];
  let from = 0;
  for (const [place, word] of texts.entries()) {
    const at = source.indexOf(word, from);
    if (at < 0) continue;
    from = at + word.length;
    const token: Token = {
      text: word,
      lower: word.toLowerCase().replace(/[’‘]/g, "'"),
      lemma: (lemmas[place] ?? word).toLowerCase(),
      tag: tags[place] ?? 'X',
      start: sentence.start + at,
      end: sentence.start + from,
    };
    tokens.push(...(CONTRACTED.test(token.lower) ? splitContraction(token) : [token]));
  }
  return tokens;
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
