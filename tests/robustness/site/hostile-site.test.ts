import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildElsewhere } from './build-elsewhere.ts';
import { hostileCorpus, MARK } from './hostile-corpus.ts';

const made: string[] = [];
let site = '';
let files: { path: string; content: string }[] = [];

beforeAll(async () => {
  const corpus = await hostileCorpus();
  made.push(corpus, buildElsewhere(corpus));
  site = join(made[1] ?? '', 'dist');
  files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|xml|json|jsonl|csv|bib|ris|svg|txt)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(site.length), content: readFileSync(path, 'utf8') }));
}, 300_000);
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const ending = (...endings: string[]) => files.filter(({ path }) => endings.some((one) => path.endsWith(one)));
const told = (problems: readonly (string | null)[]): string[] => problems.filter((problem) => problem !== null);

describe('what hostile articles plant', () => {
  it('stands in what is built, else nothing was tested', () => {
    const planted = (name: string): number => ending(name).filter(({ content }) => content.includes(MARK)).length;
    for (const [name, least] of [['.html', 10], ['.csv', 3], ['.bib', 2], ['.ris', 2], ['.json', 4], ['.xml', 1]] as const) expect(planted(name), name).toBeGreaterThanOrEqual(least);
    for (let mark = 1; mark <= 9; mark += 1) expect(ending('.html').some(({ content }) => content.includes(`${MARK}${mark}`)), `${MARK}${mark}`).toBe(true);
  });

  it('is nowhere markup in a page', () => {
    const problems = ending('.html').flatMap(({ path, content }) => {
      const { document } = parseHTML(content);
      return [...document.querySelectorAll('*')].flatMap((element) => {
        const name = element.tagName.toLowerCase();
        const handlers = [...element.attributes].filter((attribute) => attribute.name.toLowerCase().startsWith('on') || attribute.name === 'style');
        const href = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
        const foreign = name === 'img' ? element.getAttribute('src') === 'x' : name === 'script' && !element.hasAttribute('src') && element.getAttribute('type') !== 'application/ld+json' && element.textContent.includes(MARK);
        const bad = handlers.length > 0 || foreign || /^\s*(?:javascript|data|vbscript):/iu.test(href) || (name === 'b' && element.textContent === 'Torv');
        return bad ? [`${path}: ${element.outerHTML.slice(0, 120)}`] : [];
      });
    });
    expect(problems).toEqual([]);
  });

  it('ends no script element of linked data, which stays JSON', () => {
    let read = 0;
    for (const { path, content } of ending('.html')) {
      for (const [, json = ''] of content.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gsu)) {
        expect(() => JSON.parse(json) as unknown, path).not.toThrow();
        read += json.includes(MARK) ? 1 : 0;
      }
    }
    expect(read).toBeGreaterThan(3);
  });

  it('is text in XML', () => {
    const problems = ending('.xml', '.svg').map(({ path, content }) => (/<(?:img|script|!ENTITY|b>)/u.test(content) || content.slice(10).includes('<!') || /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu.test(content) ? path : null));
    expect(told(problems)).toEqual([]);
    expect(ending('.xml').length).toBeGreaterThan(1);
  });

  it('begins no cell of a table as a formula', () => {
    const cells = ending('.csv').flatMap(({ path, content }) => [...content.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gu)].map(([, quoted, plain]) => ({ path, cell: quoted ?? plain ?? '' })));
    expect(cells.filter(({ cell }) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    expect(cells.some(({ cell }) => cell.startsWith("'="))).toBe(true);
  });

  it('leaves a citation one entry with balanced braces', () => {
    for (const { path, content } of ending('.bib')) {
      let depth = 0;
      for (const sign of content) {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        expect(depth, path).toBeGreaterThanOrEqual(0);
      }
      expect([depth, content.match(/^@/gmu)?.length], path).toEqual([0, 1]);
      expect(content).not.toMatch(/\\input/u);
    }
    for (const { path, content } of ending('.ris')) expect(content.match(/^ER {2}-/gmu)?.length, path).toBe(1);
  });

  it('leaves every JSON file readable', () => {
    for (const { path, content } of ending('.json')) expect(() => JSON.parse(content) as unknown, path).not.toThrow();
  });

  it('makes no address that is unsafe', () => {
    expect(files.filter(({ path }) => !/^[\w./%-]+$/u.test(path)).map(({ path }) => path)).toEqual([]);
  });
});
