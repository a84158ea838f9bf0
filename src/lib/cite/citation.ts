import type { Article } from '../../schemas/article.ts';
import type { Corpus } from '../corpus.ts';
import { absolute } from '../addresses.ts';
import { withAnd } from '../wording/lists.ts';
import { count } from '../wording/numbers.ts';
import { nested, quoted } from '../wording/quotation.ts';

/** What a citation says, before it is written in one of the formats. */
export interface Citation {
  /** A key for reference managers: `communique-visits-2021-04-veld-sundhal`. */
  key: string;
  kind: 'page' | 'news';
  title: string;
  /** The site for a page of the record, the outlet for an article; null where the outlet is not named. */
  container: string | null;
  author: string | null;
  /** Day of publication as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null is cited as "n.d.". */
  date: string | null;
  /** Place of an article's dateline. */
  place: string | null;
  /** What the record is and what it rests on, one or two sentences. */
  note: string;
  address: string;
  language: string;
}

/** `Quaymouth Bugle (12 April 2021), “Ferry to sail by May” (unnamed outlet) and two unnamed outlets (n.d.)`. */
export const sourcesInText = (articles: readonly Article[]): string => {
  const named = articles.filter(({ outlet, title }) => outlet.value !== null || title.value !== null);
  const unnamed = articles.length - named.length;
  const names = named.map(({ name, outlet, title }) => {
    if (outlet.value === null) return `${quoted(title.value ?? name)} (unnamed outlet)`;
    const rest = name.startsWith(`${outlet.value}, `) ? name.slice(`${outlet.value}, `.length) : null;
    return rest ? `${outlet.value} (${rest})` : name;
  });
  return withAnd([...names, ...(unnamed > 0 ? [`${count(unnamed, 'unnamed outlet')} (n.d.)`] : [])]);
};

/** A page of the record. The record carries no day of publication of its own, so none is cited. */
export const citePage = (corpus: Corpus, path: string, title: string, note: string): Citation => ({
  key: ['communique', ...path.split('/').filter((part) => part !== '')].join('-'),
  kind: 'page',
  title,
  container: corpus.site.name,
  author: corpus.site.publisher,
  date: null,
  place: null,
  note,
  address: absolute(path, corpus.site.address),
  language: 'en',
});

/** An article as its outlet would be cited; what its text does not state stays unknown. */
export const citeArticle = (corpus: Corpus, article: Article, path: string): Citation => ({
  key: article.id,
  kind: 'news',
  title: article.title.value ?? `[Untitled report] ${article.name}`,
  container: article.outlet.value,
  author: article.author.value,
  date: article.date.value && /^\d{4}(-\d{2}){0,2}$/.test(article.date.value) ? article.date.value : null,
  place: article.dateline.value,
  note: article.outlet.value === null ? 'The text names no outlet.' : '',
  address: article.address ?? absolute(path, corpus.site.address),
  language: article.language,
});

/** The citation as a line of text, without the address. */
export const citationText = ({ title, container, note }: Citation): string =>
  `“${nested(title)}.” ${container ?? 'Unnamed outlet'}. ${note}`.trim();
