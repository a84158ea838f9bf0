import { cp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPipeline } from '../../../scripts/normalise/pipeline.ts';
import { publishedFiles } from '../../helpers/published-files.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { numbers } from '../../../scripts/tools/numbers.ts';
import { CorpusUnderEdit } from './corpus-under-edit.ts';

type Files = ReadonlyMap<string, string>;

/** Picks of so many, the same in every run. */
const picks = (seed: number): ((below: number) => number) => {
  const random = numbers(seed);
  return (below) => Math.floor(random() * below);
};

const sorted = (files: Files): [string, string][] => [...files].sort(([a], [b]) => (a < b ? -1 : 1));
const same = (one: Files, other: Files, step: string): void => {
  expect(sorted(one).map(([path]) => path), step).toEqual(sorted(other).map(([path]) => path));
  for (const [path, content] of one) expect(content === other.get(path), `${step}: ${path}`).toBe(true);
};

/** Every file of the cache. */
const cacheFiles = async (corpus: CorpusUnderEdit): Promise<string[]> =>
  (await readdir(corpus.at('cache'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();

/** What happens to a corpus between two runs. */
const EDITS: readonly { name: string; edit: (corpus: CorpusUnderEdit, pick: (below: number) => number) => Promise<void> }[] = [
  { name: 'add an article', edit: (corpus, pick) => corpus.add(corpus.pool[pick(corpus.pool.length)] ?? '') },
  { name: 'add another', edit: (corpus, pick) => corpus.add(corpus.pool[pick(corpus.pool.length)] ?? '') },
  {
    name: 'cut a sentence off an article',
    edit: async (corpus, pick) => {
      const names = await corpus.articles();
      await corpus.edit(names[pick(names.length)] ?? '', (text) => text.slice(0, Math.max(200, text.lastIndexOf('.', text.length - 10) + 1)));
    },
  },
  {
    name: 'remove an article',
    edit: async (corpus, pick) => {
      const names = await corpus.articles();
      if (names.length > 2) await rm(corpus.at('articles', names[pick(names.length)] ?? ''));
    },
  },
  {
    name: 'spoil an article',
    edit: async (corpus, pick) => {
      const names = await corpus.articles();
      await writeFile(corpus.at('articles', names[pick(names.length)] ?? ''), '\u0000\u0001');
    },
  },
  {
    name: 'reword a line of the codebook',
    edit: async (corpus, pick) => {
      await writeFile(corpus.at('codebook', 'glossary.yaml'), `- { id: term, term: Term ${pick(1000)}, full: A term, meaning: A word. }\n`);
    },
  },
  {
    name: 'take the last verb out of the codebook',
    edit: async (corpus) => {
      const file = corpus.at('codebook', 'language', 'verbs.yaml');
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.slice(0, text.lastIndexOf('\n- ') + 1));
    },
  },
  {
    name: 'write a note on a sector',
    edit: async (corpus, pick) => {
      const note = { decision: 'note', by: 'desk', date: '2026-01-02', reason: 'Asked.', record: '/sectors/health/', text: `Note ${pick(1000)}.` };
      await writeFile(corpus.at('desk', 'notes.yaml'), JSON.stringify([note]));
    },
  },
  {
    name: 'write into a file of the record',
    edit: async (corpus, pick) => {
      const paths = [...(await readFiles(corpus.at('record'))).keys()].filter((path) => path.endsWith('.md') && !path.startsWith('articles/'));
      await writeFile(corpus.at('record', paths[pick(paths.length)] ?? 'visits/stray.md'), 'Not by the machine.\n');
    },
  },
  { name: 'leave a stray file in the record', edit: (corpus) => writeFile(corpus.at('record', 'sectors', 'stray.md'), 'x') },
  {
    name: 'cut a file of the cache short',
    edit: async (corpus, pick) => {
      const files = await cacheFiles(corpus);
      const file = files[pick(files.length)] ?? '';
      await truncate(file, Math.floor((await stat(file)).size / 2));
    },
  },
  {
    name: 'spoil the receipt',
    edit: async (corpus) => {
      for (const file of (await cacheFiles(corpus)).filter((path) => path.includes('receipt'))) await writeFile(file, 'nonsense');
    },
  },
  { name: 'delete the cache', edit: (corpus) => rm(corpus.at('cache'), { recursive: true }) },
];

describe('a run with a cache', () => {
  let corpus: CorpusUnderEdit;
  beforeAll(async () => void (corpus = await CorpusUnderEdit.make(['tests/gold/composed', 'tests/golden/rerun-of-a-wire-story/articles', 'tests/golden/two-spellings/articles', 'tests/golden/no-visit/articles'])));
  afterAll(() => corpus.remove());

  it('writes what a run without one writes, whatever was edited in between', async () => {
    const pick = picks(7);
    for (const path of corpus.pool.slice(0, 6)) await corpus.add(path);
    await corpus.run();
    // Every edit once, then as chance has it.
    let moved = 0;
    for (let step = 0; step < EDITS.length + 12; step += 1) {
      const { name, edit } = EDITS[step < EDITS.length ? step : pick(EDITS.length)] ?? { name: '', edit: () => Promise.resolve() };
      await edit(corpus, pick);
      const said = `step ${step}, ${name}`;
      const before = await readFiles(corpus.at('record'));
      await rm(corpus.at('before'), { recursive: true, force: true });
      await cp(corpus.at('record'), corpus.at('before'), { recursive: true });
      await corpus.run();
      const after = await readFiles(corpus.at('record'));
      same(after, await corpus.fresh(corpus.at('before')), said);
      same(after, await linkedAsOne(corpus, before), `${said}, linked as one`);
      if (after.get('redirects.json') !== '[]\n') moved += 1;
    }
    expect(moved, 'runs with addresses that moved, else nothing was tested').toBeGreaterThan(0);
  }, 600_000);

  it('codes an article anew where an article that came later knows its countries better', async () => {
    const own = await CorpusUnderEdit.make(['tests/gold/modelled']);
    const articles = own.pool.filter((path) => /nc0[347]-/u.test(path)).toReversed();
    const sides = async (): Promise<string[]> => [...(await readFiles(own.at('record'))).keys()].filter((path) => path.startsWith('visits/'));
    await own.add(articles[0] ?? '');
    await own.run();
    expect((await sides()).join()).not.toContain('serindah');
    for (const path of articles.slice(1)) await own.add(path);
    const { corpus: coded } = await own.run();
    expect(coded.coded).toBeGreaterThan(articles.length - 1);
    expect((await sides()).every((path) => /serindah|santika/u.test(path))).toBe(true);
    const written = await readFiles(own.at('record'));
    await cp(own.at('record'), own.at('before'), { recursive: true });
    same(written, await own.fresh(own.at('before')), 'three articles on one country');
    expect((await own.run()).corpus.coded).toBe(0);
    await own.remove();
  }, 60_000);

  it('codes nothing and writes nothing where nothing changed', async () => {
    await corpus.run();
    const path = corpus.at('record', 'statements.jsonl');
    const { ino } = await stat(corpus.at('record'));
    const { corpus: coded, differing } = await corpus.run();
    expect([coded.coded, differing]).toEqual([0, []]);
    expect((await stat(corpus.at('record'))).ino).toBe(ino);
    expect((await stat(path)).size).toBeGreaterThan(0);
  });

  it('with --check tells a stale record and leaves it', async () => {
    await corpus.run();
    expect((await corpus.run({ check: true })).differing).toEqual([]);
    await writeFile(corpus.at('record', 'codebook.json'), '{}');
    const before = await readFiles(corpus.at('record'));
    expect((await corpus.run({ check: true })).differing).toEqual(['codebook.json']);
    expect(await readFiles(corpus.at('record'))).toEqual(before);
    await corpus.run();
  });
});

/** The record made without groups, cache or receipt: every article linked with all others at once. */
const linkedAsOne = async (corpus: CorpusUnderEdit, before: Files): Promise<Files> => {
  const pipeline = await loadPipeline({ codebook: corpus.at('codebook'), desk: corpus.at('desk') });
  const { record } = await pipeline.run(corpus.at('articles'), before);
  return publishedFiles(record, before);
};

describe('two visitors of one name, from two countries, at one host in one month', () => {
  const report = (office: string, country: string, days: string): string =>
    `BEIJING, March 20, 2015 — ${office} Lee of ${country} visited China from ${days} March 2015.\n\nChina and ${country} signed an agreement on fisheries. They agreed to open a consulate.\n`;
  it('have addresses of their own, and the one that the first had leads on', async () => {
    const corpus = await CorpusUnderEdit.make([]);
    await writeFile(corpus.at('articles', 'one.txt'), report('Prime Minister', 'Singapore', '2 to 4'));
    await corpus.run();
    const visits = async () => (await readdir(corpus.at('record', 'visits'))).sort();
    expect(await visits()).toEqual(['2015-03-lee-china.md']);
    await writeFile(corpus.at('articles', 'two.txt'), report('President', 'Chile', '16 to 18'));
    const before = await readFiles(corpus.at('record'));
    await cp(corpus.at('record'), corpus.at('before'), { recursive: true });
    await corpus.run();
    expect(await visits()).toEqual(['2015-03-lee-chile-china.md', '2015-03-lee-singapore-china.md']);
    const after = await readFiles(corpus.at('record'));
    same(after, await corpus.fresh(corpus.at('before')), 'from nothing');
    same(after, await linkedAsOne(corpus, before), 'linked as one');
    expect(JSON.parse(after.get('redirects.json') ?? '')).toContainEqual(expect.objectContaining({ from: '/visits/2015-03-lee-china/', to: '/visits/2015-03-lee-singapore-china/' }));
    await corpus.remove();
  }, 120_000);
});

describe('a run in shares', () => {
  it('writes what one run writes', async () => {
    const corpus = await CorpusUnderEdit.make(['tests/gold/composed', 'tests/gold/five']);
    for (const path of corpus.pool) await corpus.add(path);
    await corpus.run({ out: corpus.at('at-once'), cache: corpus.at('cache-of-one') });
    const shares = await Promise.all(
      [1, 2, 3].map(async (nth) => {
        const cache = corpus.at(`cache-${nth}`);
        const { codeShare } = await import('../../../scripts/normalise/run/code-share.ts');
        await codeShare(corpus.options({ cache }), { nth, of: 3 });
        return cache;
      }),
    );
    for (const cache of shares) {
      expect((await readdir(cache, { recursive: true })).length).toBeGreaterThan(2);
      await cp(cache, corpus.at('cache'), { recursive: true });
    }
    const { corpus: coded } = await corpus.run();
    // What is left are those that learn from articles of other shares.
    expect(coded.articles.length).toBe(corpus.pool.length);
    expect(coded.coded).toBeGreaterThan(0);
    expect(coded.coded).toBeLessThan(corpus.pool.length / 3);
    same(await readFiles(corpus.at('record')), await readFiles(corpus.at('at-once')), 'shares');
    await corpus.remove();
  }, 300_000);

  it('writes the same on several threads', async () => {
    const corpus = await CorpusUnderEdit.make(['tests/gold/composed', 'tests/gold/five']);
    for (const path of corpus.pool) await corpus.add(path);
    await corpus.run({ out: corpus.at('one') , cache: corpus.at('cache-of-one') });
    await corpus.run({ out: corpus.at('three'), threads: 2 });
    same(await readFiles(corpus.at('three')), await readFiles(corpus.at('one')), 'threads');
    await corpus.remove();
  }, 300_000);
});
