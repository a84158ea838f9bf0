import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokenise } from '../../../scripts/normalise/code/grammar/tokenise.ts';
import { findSectorTerms } from '../../../scripts/normalise/code/matter/find-sector-terms.ts';
import { readMatterWords } from '../../../scripts/normalise/code/matter/matter-words.ts';
import { Stretch } from '../../../scripts/normalise/code/matter/stretch.ts';
import type { MatterWord } from '../../../scripts/normalise/code/matter/word.ts';
import { countries, lexicon } from './matter-setup.ts';

const names = { countries, pair: ['ghana', 'japan'], people: new Set<string>() };
const phrases = readFileSync('tests/unit/matter/sector-phrases.tsv', 'utf8').trimEnd().split('\n');

function wordsOf(text: string): MatterWord[] {
  const sentence = { start: 0, end: text.length };
  return readMatterWords(text, sentence, tokenise(text, sentence), names, lexicon.lexemes);
}

const termsIn = (words: readonly MatterWord[], gaps: boolean) =>
  findSectorTerms(
    new Stretch(
      words,
      words.map(() => 1),
      gaps,
    ),
    lexicon,
  );

test('what a word knows of the terms that begin with it hides none, wherever a stretch begins or ends', () => {
  let found = 0;
  for (const phrase of phrases) {
    const words = wordsOf(phrase.replaceAll('\t', ' '));
    for (let from = 0; from < words.length; from += 1)
      for (const part of [words.slice(from), words.slice(0, from)]) {
        const all = termsIn(part, true);
        expect(termsIn(part, false)).toEqual(all);
        found += all.length;
      }
  }
  expect(found).toBeGreaterThan(phrases.length);
});
