import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { CodedArticle } from '../../../scripts/normalise/code/coded-article.ts';
import { loadReader } from '../../../scripts/normalise/code/load-reader.ts';
import { loadCodebook } from '../../../scripts/normalise/codebook/load-codebook.ts';
import { codePlainly } from '../../../scripts/normalise/plain/code-plainly.ts';
import { loadPageWords } from '../../../scripts/normalise/read/page-words.ts';
import { readArticle } from '../../../scripts/normalise/read/read-article.ts';
import { inUtf16, page } from './make-bytes.ts';

const CODEBOOK = 'content/codebook';
const codebook = await loadCodebook(CODEBOOK);
const [reader, words] = await Promise.all([loadReader(CODEBOOK, codebook), loadPageWords(CODEBOOK)]);
const clean = await readFile('content/articles/kakar-visit-wai-2023-10-20.txt', 'utf8');

const read = (bytes: Uint8Array | string, name = 'wire.txt'): CodedArticle =>
  codePlainly(readArticle({ id: 'wire', name, shown: name, bytes: Buffer.from(bytes) }, words), reader.code);

/** What is told of an article, without its places. */
const told = ({ article: { facts }, statements, visits }: CodedArticle) => ({
  facts: [facts.title.value, facts.outlet.value, facts.date.value],
  visits: visits.map(({ visitorParty, host, dates }) => [visitorParty, host, dates.value]),
  statements: statements.map(({ clause, parties, sectors, topic }) => [clause.action, parties, sectors, topic]),
});
const expected = told(read(clean));

const to1252 = (text: string): Uint8Array => {
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 0x100; byte += 1) bytes.set(new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text.split(''), (sign) => bytes.get(sign) ?? 0x3f);
};
const swapped = (bytes: Uint8Array): Uint8Array => Buffer.from(bytes).swap16();
const softened = (sign: string): string => clean.replace(/(\p{L}{4})(\p{L}{3})/gu, `$1${sign}$2`);

const WAYS: readonly (readonly [string, Uint8Array | string])[] = [
  ['UTF-8 with a byte order mark', `\ufeff${clean}`],
  ['UTF-16 with its mark', inUtf16(clean)],
  ['UTF-16, big end first', swapped(inUtf16(clean))],
  ['UTF-16 without a mark', inUtf16(clean).subarray(2)],
  ['Windows-1252', to1252(clean)],
  ['lines that end in CRLF', clean.replaceAll(/\r?\n/g, '\r\n')],
  ['lines that end in CR', clean.replaceAll(/\r?\n/g, '\r')],
  ['line separators of Unicode', clean.replaceAll('\n', '\u2028')],
  ['no-break spaces', clean.replaceAll(' ', '\u00a0')],
  ['narrow no-break spaces', clean.replaceAll(' ', '\u202f')],
  ['tabs for spaces', clean.replaceAll(' ', '\t')],
  ['two spaces for one', clean.replaceAll(' ', '  ')],
  ['zero-width spaces before each word', clean.replaceAll(' ', ' \u200b')],
  ['zero-width spaces in words', softened('\u200b')],
  ['soft hyphens', softened('\u00ad')],
  ['byte order marks inside', clean.replaceAll('\n', '\n\ufeff')],
  ['right-to-left marks', clean.replaceAll(/([.,])/g, '\u200f$1')],
  ['direction isolates around names', clean.replaceAll(/(Pakistan|China)/g, '\u2068$1\u2069')],
  ['accents written apart', clean.normalize('NFD')],
  ['ligatures', clean.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ')],
  ['HTML entities', clean.replaceAll('’', '&rsquo;').replaceAll('“', '&ldquo;').replaceAll('”', '&#8221;').replaceAll('-', '&#x2d;')],
  ['form feeds between pages', clean.replaceAll('\n', '\n\f')],
];

describe('an article reads the same', () => {
  it('and says enough for that to mean something', () => expect(expected.statements.length).toBeGreaterThan(50));

  it.each(WAYS)('with %s', (_, bytes) => expect(told(read(bytes))).toEqual(expected));

  it.each(WAYS)('with %s, each clause being words of its stored text', (_, bytes) => {
    const { article, statements } = read(bytes);
    for (const { clause } of statements) {
      const quote = article.text.slice(clause.start, clause.end);
      expect(quote).toBe(quote.trim());
      expect(quote).not.toBe('');
    }
  });
});

describe('a saved web page', () => {
  const paragraphs = clean.split(/\n+/u).map((line) => `<p>${line}</p>`).join('\n');
  const around = page(`<nav><a href="/">Home</a><a href="/world">World</a></nav><article>${paragraphs}</article><footer>© all rights reserved</footer><script>let x = "signed";</script>`);

  it.each([['page.html'], ['page.txt']])('is read without what stands around the article (%s)', (name) => {
    const { statements } = told(read(around, name));
    expect(statements).toEqual(expected.statements);
    expect(read(around, name).article.text).not.toMatch(/Home|let x/u);
  });

  it('that is a piece of one is read as well', () => {
    expect(told(read(paragraphs, 'piece.html')).statements).toEqual(expected.statements);
  });
});
