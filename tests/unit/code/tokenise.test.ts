import { expect, test } from 'vitest';
import { tokenise, tokeniseTogether } from '../../../scripts/normalise/code/grammar/tokenise.ts';

test('a line break inside a sentence is no word', () => {
  const text = 'They\nagreed to\n\nbuild a bridge.';
  const tokens = tokenise(text, { start: 0, end: text.length });
  expect(tokens.map((token) => token.text)).toEqual(['They', 'agreed', 'to', 'build', 'a', 'bridge', '.']);
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map((token) => token.text));
});

test('sentences tagged together have the words that each has alone', () => {
  const sentences = ['He plans', 'Visit the dam.', 'It can’t,\nI’m told, be', 'Signed'];
  const text = sentences.join('   ');
  const spans = sentences.map((sentence) => ({
    start: text.indexOf(sentence),
    end: text.indexOf(sentence) + sentence.length,
  }));
  const words = (one: string, span: { start: number; end: number }) =>
    tokenise(one, span).map(({ text: own, lemma, tag }) => ({ own, lemma, tag }));
  const alone = sentences.map((sentence) => words(sentence, { start: 0, end: sentence.length }));
  tokeniseTogether(text, spans);
  expect(spans.map((span) => words(text, span))).toEqual(alone);
  expect(spans.map((span) => tokenise(text, span)[0]?.start)).toEqual(spans.map(({ start }) => start));
});

test('a name is cut from its “’s” whatever was read before', () => {
  const words = (text: string): string[] =>
    tokenise(text, { start: 0, end: text.length }).map(({ text: word }) => word);
  const first = words("Kandoan's people");
  expect(words("They blame Kandoan's.")).toEqual(['They', 'blame', 'Kandoan', "'s", '.']);
  expect(words('“Kandoan’s”, he said')).toEqual(['“', 'Kandoan', '’s', '”', ',', 'he', 'said']);
  expect(words("Kandoan's people ")).toEqual(first);
  expect(first).toEqual(['Kandoan', "'s", 'people']);
});

test('so is a name in capitals', () => {
  const words = (text: string): string[] =>
    tokenise(text, { start: 0, end: text.length }).map(({ text: word }) => word);
  words("KANDOA'S: A NEW ERA");
  expect(words("KANDOA'S MINISTERS")).toEqual(['KANDOA', "'S", 'MINISTERS']);
});

test('“cannot” is two words before a mark too, and what it denies is denied', () => {
  const lemmas = (text: string): string[] => tokenise(text, { start: 0, end: text.length }).map(({ lemma }) => lemma);
  expect(lemmas('It cannot.')).toEqual(['it', 'can', 'not', '.']);
  expect(lemmas('“We cannot,” he said.')).toEqual(['“', 'we', 'can', 'not', ',', '”', 'he', 'say', '.']);
});
