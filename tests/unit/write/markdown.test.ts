import fc from 'fast-check';
import type { PhrasingContent, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { byLibrary as yamlByLibrary, frontMatter } from '../../../scripts/normalise/write/front-matter.ts';
import {
  byLibrary,
  heading,
  link,
  list,
  markdownFile,
  paragraph,
  quotation,
  strong,
  text,
} from '../../../scripts/normalise/write/markdown.ts';
import { plainBlock } from '../../../scripts/normalise/write/plain-block.ts';

const words = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[\p{L}“‘][\p{L}\d ,.:;“”’()$%/+=~-]{0,24}$/u) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.constantFrom('!', '#', '-', '+', '1.', '2)', ' ', '[', '](', '<b', '&amp;', '*', '_', '`', '\\', '\n', '\t', '=', 'a', 'B', '.', '~', '>'), // prettier-ignore
        { minLength: 1, maxLength: 6 },
      )
      .map((parts) => parts.join('')),
  },
);
const inline: fc.Arbitrary<PhrasingContent> = fc.oneof(
  words.map(text),
  words.map(strong),
  fc.tuple(words, fc.constantFrom('/visits/2023-10-a/', '/articles/a_b/#c12', 'https://x.org/a b')).map(([a, b]) => link(a, b)), // prettier-ignore
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 4 });
const blocks: fc.Arbitrary<RootContent> = fc.oneof(
  inlines.map((children) => paragraph(...children)),
  inlines.map((children) => quotation(...children)),
  words.map(heading),
  fc.array(inlines, { maxLength: 3 }).map(list),
);

test('a body is the bytes that the Markdown library writes', () => {
  fc.assert(
    fc.property(fc.array(blocks, { maxLength: 5 }), (body) => {
      const library = byLibrary([{ type: 'yaml', value: 'id: "a"' }, ...body]);
      expect(markdownFile({ id: 'a' }, body)).toBe(library);
    }),
    { numRuns: 120 },
  );
});

test('blocks as records have them need no library', () => {
  const block = paragraph(strong('Agreed.'), text(' China, at '), link('A visit', '/visits/2023-10-a/'), text('.'));
  expect(plainBlock(block)).toBe('**Agreed.** China, at [A visit](/visits/2023-10-a/).');
  expect(plainBlock(quotation(text('“to build a lab [sic]”')))).toBeNull();
});

const values = fc.letrec<{ value: unknown; object: object }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
    ),
    fc.array(tie('value')),
    tie('object'),
  ),
  object: fc.dictionary(fc.oneof(fc.stringMatching(/^[a-z][A-Za-z0-9]{0,7}$/), fc.string({ maxLength: 6 })), tie('value')), // prettier-ignore
})).object;

test('front matter is the bytes that the YAML library writes', () => {
  fc.assert(
    fc.property(values, (data) => {
      expect(frontMatter(data)).toBe(yamlByLibrary(data));
    }),
    { numRuns: 120 },
  );
});
