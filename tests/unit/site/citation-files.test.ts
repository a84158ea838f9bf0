import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { citationFile } from '../../../src/lib/cite/formats.ts';
import { citeAgreement, citeArticle } from '../../../src/lib/cite/records.ts';
import { sampleCorpus } from './sample.ts';

/** The fields that a reader's own library must get, whatever file it is given. */
const FIELDS = ['title', 'container-title', 'author', 'issued', 'URL', 'note'] as const;

type Item = Record<string, unknown>;

/** RIS, tag by tag: the reader that we have for it drops months, days and names in one piece. */
const readRis = (text: string): Item => {
  const tags = new Map(text.split('\r\n').map((line): [string, string] => [line.slice(0, 2), line.slice(6)]));
  const date = tags.get('DA')?.split('/').filter(Boolean).map(Number);
  const author = tags.get('AU');
  return {
    title: tags.get('TI'),
    'container-title': tags.get('T2'),
    author: author === undefined ? undefined : [{ literal: author }],
    issued: date && { 'date-parts': [date] },
    URL: tags.get('UR'),
    note: tags.get('N1'),
  };
};

const read = (text: string): Item => {
  if (text.startsWith('TY  - ')) return readRis(text);
  const [item] = new Cite(text, { generateGraph: false }).data as Item[];
  if (!item) throw new Error('Nothing was read.');
  return item;
};

/** As the field is compared: spaces and the shape of names are the reader's business. */
const plain = (field: string, value: unknown): unknown => {
  if (value === undefined) return null;
  if (field === 'issued') return (value as { 'date-parts'?: unknown })['date-parts'] ?? null;
  if (field === 'author')
    return (value as { literal?: string; family?: string; given?: string }[]).map(({ literal, family, given }) =>
      (literal ?? [given, family].filter(Boolean).join(' ')).trim(),
    );
  return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : value;
};

/** A web page's site is its publisher in BibTeX. */
const fieldsOf = (item: Item): Record<string, unknown> =>
  Object.fromEntries(
    FIELDS.map((field) => [
      field,
      plain(field, item[field] ?? (field === 'container-title' ? item.publisher : undefined)),
    ]),
  );

const corpus = sampleCorpus({
  author: { value: 'Jo Lind', basis: 'stated' },
  title: { value: 'A Line & a “Port”', basis: 'stated' },
});
const agreement = corpus.agreements.get('2021-04-veld-sundhal/veld-line');
const article = corpus.articles.get('quaymouth-bugle');

plugins.config.get('@bibtex').parse.sentenceCase = 'never';

describe.each([
  ['an agreement', citeAgreement(corpus, agreement)],
  ['an article', citeArticle(corpus, article)],
])('the citation files of %s', (_, citation) => {
  const csl = fieldsOf(read(citationFile('json', citation)));

  it('say in CSL-JSON what the citation says', () => {
    expect(csl).toMatchObject({ title: citation.title, 'container-title': citation.container, URL: citation.address });
  });

  it.each(['ris', 'bib'])('say the same as %s', (format) => {
    expect(fieldsOf(read(citationFile(format, citation)))).toEqual(csl);
  });
});

it.each([
  ['an agreement', citeAgreement(corpus, agreement), { csl: 'webpage', ris: 'ELEC', bib: '@online{' }],
  ['an article', citeArticle(corpus, article), { csl: 'article-newspaper', ris: 'NEWS', bib: '@article{' }],
])('the citation files of %s become the item that they are, with its container and address', (_, citation, types) => {
  expect(JSON.parse(citationFile('json', citation))).toMatchObject([{ type: types.csl, URL: citation.address }]);
  const ris = citationFile('ris', citation).split('\r\n');
  expect(ris).toEqual(
    expect.arrayContaining([`TY  - ${types.ris}`, `T2  - ${citation.container}`, `UR  - ${citation.address}`]),
  );
  const bib = citationFile('bib', citation);
  expect(bib.startsWith(types.bib)).toBe(true);
  expect(bib).toContain(`journal = {${citation.container}}`);
  expect(bib).toContain(`url = {${citation.address}}`);
});

it('cite an unnamed, undated source as such', () => {
  const unknown = sampleCorpus({ outlet: { value: null, basis: 'unknown' }, date: { value: null, basis: 'unknown' } });
  const citation = citeArticle(unknown, unknown.articles.get('quaymouth-bugle'));
  expect(read(citationFile('json', citation)).issued).toBeUndefined();
  expect(citationFile('bib', citation)).toContain('n.d.');
  expect(read(citationFile('ris', citation)).note).toBe('The text names no outlet.');
});
