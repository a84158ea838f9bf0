import { expect, test } from 'vitest';
import { tokenise } from '../../../scripts/normalise/code/grammar/tokenise.ts';

test('a line break inside a sentence is no word', () => {
  const text = 'They\nagreed to\n\nbuild a bridge.';
  const tokens = tokenise(text, { start: 0, end: text.length });
  expect(tokens.map((token) => token.text)).toEqual(['They', 'agreed', 'to', 'build', 'a', 'bridge', '.']);
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map((token) => token.text));
});
