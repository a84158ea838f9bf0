import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPipeline } from '../../scripts/normalise/pipeline.ts';
import { publishedFiles } from '../helpers/published-files.ts';

const pipeline = await loadPipeline({ codebook: 'content/codebook', desk: null });
let articles = '';
beforeAll(async () => void (articles = await mkdtemp(join(tmpdir(), 'refused-'))));
afterAll(() => rm(articles, { recursive: true, force: true }));

/** A run on the folder as it is, over the record that was. */
const run = async (before: ReadonlyMap<string, string>) => {
  const { record, problems } = await pipeline.run(articles, before);
  return { record, said: problems.map(({ fix }) => fix), files: publishedFiles(record, before) };
};
/** The record alone: that an article is stale changes it, and `changes.jsonl` says so. */
const withoutStale = (files: ReadonlyMap<string, string>) => [...files].filter(([path]) => path !== 'changes.jsonl').map(([path, content]) => [path, content.replace(/^stale: true\n/mu, '')]);

describe('an article that can be read no more', () => {
  it('keeps its last good statements, marked stale, until it can be read again', async () => {
    await cp('tests/gold/five', articles, { recursive: true });
    await cp('tests/gold/five/003.txt', join(articles, 'desk.md'));
    await writeFile(join(articles, 'desk.md'), '---\noutlet: Coast Wire\naddress: https://wire.example/1\n---\nThe two sides signed an agreement on fisheries, officials of China and Pakistan said.');
    const good = await run(new Map());
    expect(good.said).toEqual([]);

    await writeFile(join(articles, '001.txt'), '');
    await writeFile(join(articles, 'desk.md'), '---\noutlet: [\n---\n');
    const broken = await run(good.files);
    expect(broken.said).toHaveLength(2);
    for (const fix of broken.said) expect(fix).toMatch(/Until then the record keeps its last good text, marked stale\.$/u);
    expect(broken.record.statements).toEqual(good.record.statements);
    expect(broken.record.articles.filter(({ stale }) => stale).map(({ id }) => id)).toEqual(['001', 'desk']);
    expect(withoutStale(broken.files)).toEqual(withoutStale(good.files));

    const again = await run(broken.files);
    expect(again.files).toEqual(broken.files);

    await cp('tests/gold/five/001.txt', join(articles, '001.txt'));
    await rm(join(articles, 'desk.md'));
    const mended = await run(broken.files);
    expect(mended.said).toEqual([]);
    expect(mended.record.articles.map(({ id, stale }) => [id, stale])).toEqual(['000', '001', '002', '003', '004'].map((id) => [id, undefined]));
  });

  it('is absent when the record never had it', async () => {
    const before = await run(new Map());
    await writeFile(join(articles, 'new.txt'), '\0');
    const { record, said } = await run(before.files);
    expect(said).toEqual(['Save the article as UTF-8 text.']);
    expect(record.articles.map(({ id }) => id)).not.toContain('new');
    expect(record.articles.some(({ stale }) => stale)).toBe(false);
  });
});
