import type { ArticleInput } from '../../../../src/schemas/article.ts';
import type { ArticleFacts, Block, Fact } from '../article-text.ts';
import { readDateline } from '../dateline.ts';
import { bareWords, namesOffice, type PageWords } from '../page-words.ts';
import { readDate } from './read-date.ts';
import { readGenre } from './genre.ts';
import { readRetells } from './retells.ts';

/**
 * What an article says about itself. What the desk gives goes before what the text says; what neither says is unknown,
 * and nothing is inferred from a mention.
 */
export function readFacts(text: string, all: readonly Block[], input: ArticleInput, words: PageWords): ArticleFacts {
  const of = (kind: Block['kind']): string[] =>
    all.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));
  const dateline = readDateline(of('dateline')[0] ?? '');
  const retells = readRetells(text);
  const genre = readGenre(text, all, words);
  return {
    outlet: desk(input.outlet) ?? found(dateline.agency, 'dateline') ?? masthead(text, all, words),
    title: desk(input.title) ?? found(of('title')[0], 'first line') ?? UNKNOWN,
    author: desk(input.author) ?? found(authorOf(of('byline')), 'byline') ?? UNKNOWN,
    dateline: desk(input.dateline) ?? found(dateline.place, 'dateline') ?? UNKNOWN,
    date: desk(input.date) ?? readDate(text, all, dateline.day ?? ''),
    genre: desk(input.genre) ?? genre,
    retells: genre.value === 'joint-statement' ? UNKNOWN : retells,
    ...onlyGiven(input),
  };
}

/** What no text says about itself. */
const onlyGiven = ({
  language,
  rights,
  address,
}: ArticleInput): Pick<ArticleFacts, 'language' | 'rights' | 'address'> => ({
  language: language ?? 'en',
  rights: rights ?? 'quotation',
  address: address ?? null,
});

const UNKNOWN = { value: null, basis: 'unknown' } as const;

const desk = <T>(value: T | undefined): Fact<T> | null => (value === undefined ? null : { value, basis: 'desk' });

const found = (value: string | null | undefined, from: string): Fact<string> | null =>
  value ? { value, basis: 'stated', from } : null;

const authorOf = (bylines: readonly string[]): string | null => {
  const name = /^(?:by|written by|reported by|words by|story by)[ :]+(.+?)(?:,| \||$)/iu;
  return bylines.map((line) => name.exec(line)?.[1]).find((author) => author !== undefined) ?? null;
};

/** A line of its own above the text that names a publisher or a publishing office. */
const masthead = (text: string, all: readonly Block[], words: PageWords): Fact<string> => {
  const body = all.findIndex(({ kind }) => kind === 'paragraph' || kind === 'item');
  const head = all.slice(0, Math.max(body, 0)).filter(({ kind }) => kind !== 'title');
  for (const { start, end } of head) {
    const name = publisher(text.slice(start, end), words);
    if (name) return { value: name, basis: 'stated', from: 'head line' };
  }
  return UNKNOWN;
};

/**
 * The publisher that a head line names, or null: `The Vell Courier | Politics` gives `The Vell Courier`, and a line that
 * begins with an office (`Office of the Prime Minister, …`) gives the whole line.
 */
const publisher = (line: string, words: PageWords): string | null => {
  const [part = ''] = line.replace(/^[\W_]+/u, '').split(/\s+[|·•–—]\s+|, (?=\d|\p{Lu}\p{Ll}+day\b)/u);
  if (namesOffice(part, words)) return part.trim();
  const names = part.split(/,\s+/u).filter((name) => /^\p{Lu}/u.test(name) && !/^By\b|[.!?:]|\d/u.test(name));
  return names.find((name) => hasOutletNoun(bareWords(name), words)) ?? null;
};

const hasOutletNoun = (bare: string, { outlets }: PageWords): boolean => {
  const count = bare.split(' ').length;
  return count > 1 && count <= 6 && outlets.some((noun) => ` ${bare} `.includes(` ${bareWords(noun)} `));
};
