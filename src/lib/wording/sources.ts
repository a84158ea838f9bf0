import type { Article, Genre } from '../../schemas/article.ts';
import type { Basis } from '../../schemas/common.ts';
import type { VisitSource } from '../../schemas/visit.ts';
import type { Corpus } from '../corpus.ts';
import { dateText } from '../dates.ts';
import { quoted } from './quotation.ts';
import { sentence } from './text.ts';

/** What kind of text a source is. */
export const GENRE_WORD: Readonly<Record<Genre, string>> = {
  'joint-statement': 'joint statement',
  'official-release': 'official release',
  'news-report': 'news report',
  opinion: 'opinion',
  analysis: 'analysis',
};

/** How a fact is known, as it stands behind the fact in brackets. */
export const BASIS_WORD: Readonly<Record<Basis, string>> = {
  stated: 'stated in the text',
  derived: 'derived',
  desk: 'known to the desk',
  unknown: 'not stated',
};

type Retold = NonNullable<Article['retells']['value']>;

const RETOLD_WORD: Readonly<Record<Retold['what'], string>> = {
  'joint-statement': 'a joint statement',
  'official-article': 'an official’s article',
  'other-report': 'another report',
};

/** Bodies take the article in running text, people do not: `the Foreign Office`, `President Mwangi`. */
const withArticle = (body: string): string =>
  /^[A-Z].*\b(?:Office|Ministry|Department|Government|House|Embassy|Council|Commission|Secretariat|Press|Presidency)\b/.test(
    body,
  )
    ? `the ${body}`
    : body;

/** `a joint statement issued by the Foreign Office`; the issuer only where the text names it. */
export const retoldText = ({ what, by }: Retold): string => {
  if (!by) return RETOLD_WORD[what];
  return what === 'official-article' ? `an article by ${by}` : `${RETOLD_WORD[what]} issued by ${withArticle(by)}`;
};

const RETELLING: Readonly<Record<Retold['what'], string>> = {
  'joint-statement': 'report of a joint statement',
  'official-article': 'report on an official’s article',
  'other-report': 'report of another report',
};

/** What kind of text a quotation is from: `report of a joint statement`, `opinion`, `joint statement`. */
export const genreText = ({ genre }: Pick<Article, 'genre'>, { retells }: Pick<Article, 'retells'>): string => {
  if (genre.value === null) return 'kind of text not known';
  return genre.value === 'news-report' && retells.value ? RETELLING[retells.value.what] : GENRE_WORD[genre.value];
};

/** A source in a column head: `Quaymouth, 12 April 2021; news report`, `unnamed outlet, undated; news report`. */
export const sourceKind = (article: Article): string => {
  const outlet = article.outlet.value === null ? ['unnamed outlet'] : [];
  const place = article.dateline.value ? [article.dateline.value] : [];
  const date = article.date.value ? dateText(article.date.value) : 'undated';
  const genre = article.genre.value ? GENRE_WORD[article.genre.value] : 'kind of text not known';
  return `${[...outlet, ...place, date].join(', ')}; ${genre}`;
};

interface Ground {
  basis: Basis;
  from?: string | undefined;
}

/** How a fact is known and from what: `derived: shares five matters with Report A`. */
export const groundOf = ({ basis, from }: Ground): string =>
  from ? `${BASIS_WORD[basis]}: ${from}` : BASIS_WORD[basis];

/** Where the ground of a visit's fact names an article, its words in short: `stated by the Bugle: “April 10 to 12, 2021”`. */
export const groundInSources = (corpus: Corpus, ground: Ground): string => {
  const { article, words } = /^(?<article>[a-z0-9-]+): (?<words>.+)$/.exec(ground.from ?? '')?.groups ?? {};
  if (!article || !words || !corpus.articles.has(article)) return groundOf(ground);
  const name = corpus.articles.get(article).shortName;
  return ground.basis === 'stated'
    ? `stated by ${name}: ${quoted(words)}`
    : `${BASIS_WORD[ground.basis]} from ${name}: ${words}`;
};

/** `Retells a joint statement, and says so.` where the text names it; else how it is known. Empty where nothing is known. */
export const retellsText = ({ retells }: Pick<Article, 'retells'>): string => {
  if (!retells.value) return '';
  const what = retoldText(retells.value);
  if (retells.basis === 'stated') return `Retells ${what}, and says so.`;
  return `Retells ${what} (${groundOf(retells)}).`;
};

/** An article's part in the record of a visit: a report, an opinion, a copy of another's, or a follow-up. */
export const roleText = (corpus: Corpus, article: Article, visit: string): string => {
  const source = corpus.visits.get(visit).sources.find((one) => one.article === article.id);
  if (source?.rerunOf.value) return `Rerun of ${corpus.articles.get(source.rerunOf.value).shortName}`;
  if (source?.role === 'follow-up') return 'Follow-up';
  return source?.genre === 'opinion' ? 'Opinion' : 'Report';
};

/** Why an article is no source of its own: `Derived: 70 per cent of its wording is that of the Bugle.` Empty where it is one. */
export const rerunText = ({ rerunOf }: Pick<VisitSource, 'rerunOf'>): string =>
  rerunOf.value === null ? '' : `${sentence(groundOf(rerunOf))} It is not counted as a source of its own.`;
