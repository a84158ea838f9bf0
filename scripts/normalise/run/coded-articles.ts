import { join } from 'node:path';
import { withStanding } from '../code/actors/former-states.ts';
import { withIntroduced } from '../code/actors/with-introduced.ts';
import type { CodedArticle } from '../code/coded-article.ts';
import type { Sightings } from '../code/gazetteer/sightings.ts';
import type { Reader } from '../code/load-reader.ts';
import { codePlainly } from '../plain/code-plainly.ts';
import { lastGood } from '../read/last-good.ts';
import { sampledRows } from '../read/near-duplicates.ts';
import type { PageWords } from '../read/page-words.ts';
import { readArticle } from '../read/read-article.ts';
import type { ArticleInput } from './article-input.ts';
import { readSealed, writeSealed } from './sealed.ts';
import { type VisitName, visitName } from './visit-names.ts';

/** What the whole run has to know of an article; the rest is looked up where it is linked. */
export interface ArticleSummary {
  id: string;
  file: string;
  /** What the addresses of the visits that it tells of are made from. */
  names: VisitName[];
  /** What it says of names that no list knows. */
  sightings: Sightings;
  /** A sample of its wording, see `sampledRows`. */
  rows: Uint32Array;
}

/** Codes articles, each once: what was coded before is taken from the cache. */
export interface CodedArticles {
  /**
   * @returns null for a kept text that the record never had
   * @throws UserError when the file cannot be read as an article
   */
  code: (input: ArticleInput) => { article: CodedArticle; isNew: boolean } | null;
}

/** A coded article as the cache has it: without the general list of countries, which all share. */
type Stored = Omit<CodedArticle, 'countries'>;

/** @param folder of the cache, for one version of what articles are read with */
export function codedArticles(folder: string, reader: Reader, words: PageWords): CodedArticles {
  return {
    code: (input) => {
      const path = join(folder, 'coded', input.key.slice(0, 2), input.key.slice(2));
      const stored = readSealed(path) as Stored | null;
      if (stored) return { article: withCountries(stored, reader), isNew: false };
      const read = 'file' in input ? readArticle(input.file, words) : keptArticle(input.id, input.kept, words);
      if (!read) return null;
      const article = codePlainly(read, (plain) => reader.code(plain, input.told));
      writeSealed(path, { ...article, countries: undefined });
      return { article, isNew: true };
    },
  };
}

const keptArticle = (id: string, kept: string, words: PageWords) =>
  lastGood(id, new Map([[`articles/${id}.md`, kept]]), words);

const withCountries = (stored: Stored, { actors }: Reader): CodedArticle => ({
  ...stored,
  countries: withIntroduced(
    withStanding(actors.countries, stored.standing, actors.vocabulary.formerStates),
    stored.introduced,
  ),
});

/** What the whole run keeps of a coded article. */
export const summaryOf = ({ article, sightings, visits }: CodedArticle): ArticleSummary => ({
  id: article.id,
  file: article.file,
  names: visits.map(visitName),
  sightings,
  rows: sampledRows(article.text),
});
