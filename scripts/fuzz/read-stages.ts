import { deepStrictEqual as same, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { plainText } from '../normalise/plain/plain-text.ts';
import { decode } from '../normalise/read/decode.ts';
import { decodeEntities } from '../normalise/read/entities.ts';
import { readArticleInput } from '../normalise/read/front-matter.ts';
import { htmlText } from '../normalise/read/html-text.ts';
import { loadPageWords } from '../normalise/read/page-words.ts';
import { readText } from '../normalise/read/read-text.ts';
import { toSlug } from '../../src/lib/slug.ts';
import { UnreadableText } from '../normalise/read/unreadable-text.ts';
import { UserError } from '../normalise/user-error.ts';
import { anyText, damagedText } from './damaged-text.ts';
import type { Stage } from './run-stages.ts';

/** The result, or null where the input was refused as it should be: with a reason. */
export function orRefused<T>(work: () => T): T | null {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof UserError) && !(cause instanceof UnreadableText)) throw cause;
    ok(cause.message.length > 0);
    return null;
  }
}

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  anyText(400).map((text) => Uint8Array.from(Buffer.from(text, 'utf8'))),
  anyText(400).map((text) => Uint8Array.from(Buffer.from(text, 'utf16le'))),
  fc.tuple(anyText(400), fc.nat(399), fc.nat(255)).map(([text, at, byte]) => {
    const encoded = Uint8Array.from(Buffer.from(text));
    return encoded.fill(byte, at, at + 1);
  }),
);

const yaml = fc.oneof(
  anyText(200),
  fc
    .array(
      fc.tuple(fc.constantFrom('title', 'date', 'outlet', 'x', '&a', '*a', '? ', '- ', '!!js/function'), anyText(40)),
      { maxLength: 6 },
    )
    .map((lines) => lines.map(([key, value]) => `${key}: ${value}`).join('\n')),
);

const html = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<li>',
        '<script>',
        '</script>',
        '<!--',
        '-->',
        '<a href="javascript:x">',
        '<table>',
        '<body>',
        '</body>',
        '<![CDATA[',
        '&#x0;',
        '&#xD800;',
        '&nbsp;',
        '<svg/onload=x>',
        '<template>',
      ),
      anyText(60),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.flat().join(''));

/** Each stage from bytes to blocks. */
export const READ_STAGES: readonly Stage[] = [
  {
    name: 'decode',
    cases: 25_000,
    property: () =>
      fc.property(bytes, (input) => {
        const text = orRefused(() => decode(input));
        if (text === null) return;
        ok(text.isWellFormed() && !text.includes('\0') && !text.includes('\ufffd'));
        same(decode(Buffer.from(text.startsWith('\ufeff') ? `\ufeff${text}` : text)), text);
      }),
  },
  {
    name: 'front-matter',
    cases: 15_000,
    property: () =>
      fc.property(
        yaml,
        anyText(80),
        fc.constantFrom('---\n', '---yaml\n', '---js\n', '--- \r\n', '---'),
        (front, body, opening) => {
          const read = orRefused(() => readArticleInput(`${opening}${front}\n---\n${body}`, 'a.md'));
          if (read) for (const value of Object.values(read.input)) ok(typeof value === 'string');
        },
      ),
  },
  {
    name: 'page',
    cases: 3_000,
    property: () =>
      fc.property(html, (input) => {
        const text = orRefused(() => htmlText(input));
        if (text !== null) ok(text.isWellFormed() && !/[\0-\x08\x0e-\x1f]/u.test(text));
      }),
  },
  {
    name: 'entities',
    cases: 5_000,
    property: () => fc.property(anyText(200), (text) => decodeEntities(text).isWellFormed()),
  },
  {
    name: 'plain',
    cases: 25_000,
    property: () =>
      fc.property(anyText(400), (text) => {
        const plain = plainText(text);
        if (!plain) return;
        same(plain.origin.length, plain.text.length + 1);
        for (const [place, at] of plain.origin.entries()) ok(place === 0 || at >= (plain.origin[place - 1] ?? 0));
        same(plainText(plain.text), null);
      }),
  },
  {
    name: 'id',
    cases: 20_000,
    property: () => fc.property(anyText(60), (words) => /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u.test(toSlug(words))),
  },
  {
    name: 'blocks',
    cases: 12_000,
    property: async () => {
      const words = await loadPageWords('content/codebook');
      return fc.property(fc.oneof(damagedText(1500), anyText(300)), (text) => {
        const { blocks, facts } = readText(text, {}, words);
        let end = 0;
        for (const block of blocks) {
          ok(block.start >= end && block.end >= block.start && block.end <= text.length);
          end = block.end;
        }
        const outside = blocks.reduceRight((rest, block) => rest.slice(0, block.start) + rest.slice(block.end), text);
        ok(!/\p{L}{4}/u.test(outside), 'every word is in a block');
        same(readText(text, {}, words).facts, facts);
      });
    },
  },
];
