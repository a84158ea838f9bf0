import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyCorpus } from '../../../scripts/init/empty-corpus.ts';
import { serve } from '../../helpers/static-server.ts';
import { buildElsewhere } from './build-elsewhere.ts';

const BASE = '/press/record/';
const made: string[] = [];
let site = '';

beforeAll(async () => {
  const content = mkdtempSync(join(tmpdir(), 'corpus-'));
  made.push(content);
  await emptyCorpus(content);
  cpSync('tests/second-corpus/content', content, { recursive: true, force: true });
  made.push(buildElsewhere(content), buildElsewhere(content));
  site = join(made[1] ?? '', 'dist');
}, 300_000);
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const filesOf = (folder: string): string[] => (readdirSync(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
const pages = () => filesOf(site).filter((file) => file.endsWith('.html')).map((file) => ({ file, document: parseHTML(readFileSync(join(site, file), 'utf8')).document }));

describe('a second corpus', () => {
  it('gives a record of its own countries', () => {
    const record = join(made[1] ?? '', 'content/record');
    expect(readdirSync(join(record, 'visits'))).toEqual(['2023-03-torv-velmar.md', '2024-06-dorsey-ruritania.md']);
    const topics = readdirSync(join(record, 'topics/ruritania-velmar'));
    expect(topics).toEqual(expect.arrayContaining(['deep-sea-port.md', 'strait-ferry.md']));
    expect(readFileSync(join(record, 'topics/ruritania-velmar/deep-sea-port.md'), 'utf8')).toContain('2024-06-dorsey-ruritania');
  });

  it('names nothing of the first', () => {
    const ours = filesOf(site).filter((file) => /\.(?:html|json|jsonl|csv|xml|txt|bib|ris)$/u.test(file) && !file.startsWith('pagefind'));
    expect(ours.length).toBeGreaterThan(60);
    const found = ours.filter((file) => /Kakar|Zardari|Islamabad|Communiqu[eé]\b(?! \()/u.test(readFileSync(join(site, file), 'utf8')));
    expect(found).toEqual([]);
  });
});

describe('a site under a base path', () => {
  it('has no link that leaves the path or leads nowhere', () => {
    const there = new Set(filesOf(site));
    const broken = pages().flatMap(({ file, document }) =>
      [...document.querySelectorAll('[href], [src]')].flatMap((element) => {
        const link = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        if (/^(?:https?:|mailto:|#|data:)/u.test(link)) return [];
        const { pathname } = new URL(link, `https://x${BASE}${file.replace(/index\.html$/u, '')}`);
        const target = pathname.startsWith(BASE) ? decodeURI(pathname.slice(BASE.length)).replace(/(^|\/)$/u, '$1index.html') : null;
        return target !== null && there.has(target) ? [] : [`${file}: ${link}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('names its addresses in full under the path', () => {
    const canonical = pages().map(({ document }) => document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? `https://strait.example${BASE}`);
    expect(canonical.every((address) => address.startsWith(`https://strait.example${BASE}`))).toBe(true);
    expect(readFileSync(join(site, '_headers'), 'utf8')).toMatch(/^\/press\/record\/\*\n {2}Content-Security-Policy: /u);
  });

  it('is served by a plain server of files', async () => {
    const root = mkdtempSync(join(tmpdir(), 'host-'));
    made.push(root);
    cpSync(site, join(root, 'press/record'), { recursive: true });
    const { origin, close } = await serve(root);
    const answer = await fetch(`${origin}${BASE}visits/2023-03-torv-velmar/`);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Torv') as string]);
    await close();
  });
});

describe('two builds of one corpus', () => {
  it('are the same, byte for byte', () => {
    const sums = (folder: string) => filesOf(folder).map((file) => [file, createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')]);
    const [first, second] = [made[1] ?? '', made[2] ?? ''].map((folder) => sums(join(folder, 'dist')));
    expect(first?.length).toBeGreaterThan(100);
    expect(second).toEqual(first);
  });
});
