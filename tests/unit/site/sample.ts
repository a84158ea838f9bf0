import type { Action } from '../../../src/schemas/action.ts';
import { agreementSchema } from '../../../src/schemas/agreement.ts';
import { articleSchema, type Article } from '../../../src/schemas/article.ts';
import { codebookSchema } from '../../../src/schemas/codebook.ts';
import { sectorSchema } from '../../../src/schemas/sector.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { statementSchema, type Statement } from '../../../src/schemas/statement.ts';
import { topicSchema } from '../../../src/schemas/topic.ts';
import { visitSchema } from '../../../src/schemas/visit.ts';
import { toCorpus, type Corpus } from '../../../src/lib/corpus.ts';

/** A record of two visits that exist nowhere: enough for every helper of the site, and valid by the schemas. */

const unknown = { value: null, basis: 'unknown' } as const;
const ARTICLE = 'quaymouth-bugle';
const FIRST = '2021-04-veld-sundhal';
const SECOND = '2022-09-veld-sundhal';

interface StatementInput {
  quote: string;
  start: number;
  end: number;
  action?: Action;
  trigger?: readonly [number, number];
  visit?: string;
  article?: string;
}

export const sampleStatement = (input: StatementInput): Statement => {
  const { quote, start, end, action = 'agreed', trigger, visit = FIRST, article = ARTICLE } = input;
  const ruling = { rule: 'verb/agree-to' };
  return statementSchema.parse({
    id: `${article}:${start}-${end}`,
    article,
    sentence: `${quote}.`,
    quote,
    start,
    end,
    prefix: 'Before. ',
    suffix: '. After',
    action,
    parties: ['kelmora', 'sundhal'],
    sectors: ['transport'],
    topic: 'kelmora-sundhal/veld-line',
    visit,
    agreement: `${visit}/veld-line`,
    speaker: null,
    rules: {
      action: trigger ? { ...ruling, start: trigger[0], end: trigger[1] } : ruling,
      parties: ruling,
      sectors: ruling,
      topic: ruling,
    },
  });
};

export const sampleArticle = (input: Partial<Article> = {}): Article =>
  articleSchema.parse({
    id: ARTICLE,
    file: `${ARTICLE}.txt`,
    outlet: { value: 'Quaymouth Bugle', basis: 'stated' },
    title: unknown,
    author: unknown,
    dateline: { value: 'Quaymouth', basis: 'stated' },
    date: { value: '2021-04-12', basis: 'stated' },
    language: 'en',
    genre: { value: 'news-report', basis: 'derived' },
    retells: unknown,
    rights: 'quotation',
    address: null,
    name: 'Quaymouth Bugle, 12 April 2021',
    shortName: 'Quaymouth Bugle',
    visits: [{ visit: FIRST, role: 'report', basis: 'stated' }],
    sha256: 'a'.repeat(64),
    length: 5000,
    ...input,
  });

const agreement = (visit: string, action: Action, statement: string, lineage: object): object =>
  agreementSchema.parse({
    id: `${visit}/veld-line`,
    title: 'Build the Veld Line',
    titleFrom: 'clause',
    kind: 'agreement',
    visit,
    pair: 'kelmora-sundhal',
    topic: 'veld-line',
    sectors: ['transport'],
    parties: ['kelmora', 'sundhal'],
    action,
    instrument: null,
    sources: [{ article: ARTICLE, action, statements: [statement] }],
    silent: [],
    differences: [],
    lineage,
    laterEvidence: [],
    notStated: ['value'],
  });

const visit = (id: string, dates: string, previous: string | null, next: string | null): object =>
  visitSchema.parse({
    id,
    title: 'President Veld in Sundhal',
    visitor: { id: 'ana-veld', name: 'Ana Veld', office: 'President', party: 'kelmora', aliases: [] },
    host: 'sundhal',
    pair: 'kelmora-sundhal',
    parties: ['kelmora', 'sundhal'],
    places: ['Sund'],
    dates: { value: dates, basis: 'stated' },
    kind: unknown,
    occasion: unknown,
    met: [{ id: 'jo-lind', name: 'Jo Lind', office: null, party: 'sundhal', aliases: ['Joe Lind'] }],
    instruments: [],
    sources: [{ article: ARTICLE, role: 'report', genre: 'news-report', retells: unknown }],
    agreements: [`${id}/veld-line`],
    previous,
    next,
    brief: [],
    notStated: ['kind'],
    basis: 'stated',
  });

export const sampleCorpus = (article: Partial<Article> = {}): Corpus => {
  const pledged = sampleStatement({ quote: 'both pledged to build the line', start: 100, end: 130, action: 'pledged' });
  const signed = sampleStatement({
    quote: 'both signed for the line',
    start: 300,
    end: 324,
    action: 'signed',
    visit: SECOND,
  });
  const parse = <Row>(rows: readonly object[]): Row[] => rows as Row[];
  return toCorpus({
    site: siteSchema.parse({
      name: 'Communiqué',
      tagline: 'What was agreed?',
      corpus: 'One report on two visits.',
      address: 'https://communique.example/',
      licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
      corrections: { label: 'Write to the desk', address: 'mailto:desk@communique.example' },
      publisher: 'Communiqué',
      quotedShare: 1,
    }),
    codebook: codebookSchema.parse({
      actions: [],
      sectors: [],
      topics: [],
      parties: [
        { id: 'kelmora', name: 'Kelmora' },
        { id: 'sundhal', name: 'Sundhal' },
      ],
      places: [],
      definite: [],
      glossary: [],
    }),
    articles: [sampleArticle(article)],
    visits: parse([visit(SECOND, '2022-09', FIRST, null), visit(FIRST, '2021-04-10/2021-04-12', null, SECOND)]),
    agreements: parse([
      agreement(FIRST, 'pledged', pledged.id, { relation: 'first', previous: null, next: `${SECOND}/veld-line` }),
      agreement(SECOND, 'signed', signed.id, { relation: 'firmer', previous: `${FIRST}/veld-line`, next: null }),
    ]),
    topics: [
      topicSchema.parse({
        id: 'kelmora-sundhal/veld-line',
        topic: 'veld-line',
        pair: 'kelmora-sundhal',
        title: 'Veld Line',
        titleFrom: 'codebook',
        aliases: ['VL-1'],
        sectors: ['transport'],
        course: [
          { visit: FIRST, relation: 'first', agreement: `${FIRST}/veld-line`, action: 'pledged', wording: pledged.id },
          { visit: SECOND, relation: 'firmer', agreement: `${SECOND}/veld-line`, action: 'signed', wording: signed.id },
        ],
      }),
    ],
    sectors: [
      sectorSchema.parse({
        id: 'transport',
        order: 1,
        title: 'Transport',
        scope: 'Roads and railways.',
        crs: ['210'],
        brief: [],
        agreements: [`${FIRST}/veld-line`, `${SECOND}/veld-line`],
        alsoIn: [],
        topics: ['kelmora-sundhal/veld-line'],
      }),
    ],
    statements: [signed, pledged],
  });
};
