import { expect, it } from 'vitest';
import { problemsOn, readPages, type SitePage } from '../helpers/site.ts';

/** What schema.org and those who read it ask of each type; dates and names that no source states are left out. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  Event: ['name', 'url', 'description', 'location', 'organizer', 'attendee', 'eventStatus'],
  Claim: ['name', 'url', 'text', 'about', 'isPartOf', 'appearance'],
  Article: ['headline', 'inLanguage'],
  NewsArticle: ['headline', 'inLanguage'],
  OpinionNewsArticle: ['headline', 'inLanguage'],
  AnalysisNewsArticle: ['headline', 'inLanguage'],
  DefinedTerm: ['name', 'url', 'termCode', 'description', 'inDefinedTermSet'],
  Person: ['name', 'url'],
  Dataset: ['name', 'description', 'url', 'license', 'creator', 'distribution'],
  WebSite: ['name', 'description', 'url', 'publisher', 'potentialAction'],
  WebPage: ['name', 'url', 'mainEntity'],
};

/** The pages that stand for one thing each, by the first part of their address. */
const RECORDS = new Set(['visits', 'agreements', 'topics', 'sectors', 'articles', 'people']);

const isRecord = ({ path }: SitePage): boolean => {
  const [kind = '', id = ''] = path.split('/').slice(1);
  return RECORDS.has(kind) && id !== '' && !/^\d+$/.test(id);
};

const nodesOf = ({ document }: SitePage): Record<string, unknown>[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent) as Record<string, unknown>,
  );

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const pages = readPages();

it('every page of a record says what it is', () => {
  expect(pages.filter(isRecord).length).toBeGreaterThan(0);
  expect(problemsOn(pages.filter(isRecord), (page) => (nodesOf(page).length === 1 ? [] : ['no linked data']))).toEqual(
    [],
  );
});

it('linked data have the properties that their type asks for', () => {
  const problems = problemsOn(pages, (page) =>
    nodesOf(page).flatMap((node) => {
      const type = String(node['@type']);
      const asked = ASKED[type];
      if (!asked) return [`the type ${type} is not known here`];
      return asked.filter((name) => isEmpty(node[name])).map((name) => `${type} without ${name}`);
    }),
  );
  expect(problems).toEqual([]);
});

it('addresses in linked data are whole', () => {
  const problems = problemsOn(pages, (page) =>
    nodesOf(page).flatMap(({ url }) => (typeof url === 'string' && !URL.canParse(url) ? [`url ${url}`] : [])),
  );
  expect(problems).toEqual([]);
});
