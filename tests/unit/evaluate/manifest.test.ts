import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSet } from '../../../scripts/evaluate/gold.ts';
import { directionsOf, readManifest } from '../../../scripts/evaluate/manifest.ts';
import { type ScoredVisit, scoreDirections } from '../../../scripts/evaluate/score-directions.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifest-'));
  const rows = [
    'file\tvisit\tvisitor\thost',
    'a.txt\tgraustark-ruritania-2024-05\tAna Oster\tRuritania',
    'b.txt\tgraustark-ruritania-2024\tAna Oster\tthe Ruritania',
    'c.txt\tgraustark-ruritania-2024-05\tAna Oster\tRuritania',
    'c.txt\tgraustark-ostmark-2024-05\tAna Oster\tOstmark',
    'd.txt\t\t\t',
    'e.txt\tgraustark-ruritania-2024-05\tAna Oster\tOstmark',
    'f.txt\tgraustark-ruritania-2024-05\tAna Oster\tRuritania',
  ];
  await writeFile(join(folder, 'set-manifest.tsv'), `${rows.join('\n')}\n`);
  const statement = (article: string, pair: string): string =>
    `${article}\tThey agreed.\tagreed\tjoint\ttrade\ttariff\tsome-visit\t${pair}`;
  const coded = [
    'article\tsentence\taction\tparties\tsectors\ttopic\tvisit\tpair',
    statement('a', 'graustark+ruritania'),
    statement('b', 'ruritania+graustark'),
    statement('c', 'graustark+ruritania'),
    'd\tNobody came.\tnone\t\t\t\t\t',
    statement('e', 'graustark+ruritania'),
    statement('f', 'graustark+ruritania/ostmark+ruritania'),
  ];
  await writeFile(join(folder, 'set.tsv'), `${coded.join('\n')}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

describe('what writers say of their articles', () => {
  it('is read from beside the table', async () => {
    expect((await readManifest(join(folder, 'set.tsv')))[0]).toEqual({
      article: 'a',
      host: 'Ruritania',
    });
  });

  it('is nothing where a set has no manifest', async () => {
    expect(await readManifest(join(folder, 'none.tsv'))).toEqual([]);
  });

  it('tells who visited whom of articles on one visit, to one of the two countries of their statements', async () => {
    const tables = [join(folder, 'set.tsv')];
    expect([...(await directionsOf(tables, await readSet(tables)))]).toEqual([
      ['a', { visitor: 'graustark', host: 'ruritania' }],
      ['b', { visitor: 'graustark', host: 'ruritania' }],
    ]);
  });
});

describe('who visited whom', () => {
  it('is right where visitor and host are, and no other visit is', () => {
    const there = { visitor: 'graustark', host: 'ruritania' };
    const asked = new Map(['a', 'b', 'c', 'd'].map((article) => [article, there]));
    const visit = (visitor: string, host: string, ...articles: string[]): ScoredVisit => ({
      visitor: { party: visitor },
      host,
      sources: articles.map((article) => ({ article })),
    });
    const visits = [
      visit('graustark', 'ruritania', 'a', 'd'),
      visit('ruritania', 'graustark', 'b', 'd'),
      visit('ostmark', 'ruritania', 'c'),
    ];
    expect(scoreDirections(visits, asked)).toEqual({ right: 1, of: 4 });
  });
});
