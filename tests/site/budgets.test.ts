import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { basePath, DIST, filesOf, packedSize, problemsOn, readPages, type SitePage } from '../helpers/site.ts';

/** Bytes as sent, compressed. Whoever raises one says why. */
const BUDGETS = { html: 60_000, css: 20_000, script: 1_000, searchScript: 12_000, fonts: 100_000 };

const pages = readPages();
const base = basePath(pages);
const read = (address: string): Buffer => readFileSync(join(DIST, address.slice(base.length - 1)));

/** All script that a page loads by itself, as files and in its text; data in a script element is no script. */
const scriptSize = ({ document }: SitePage): number =>
  [...document.querySelectorAll('script')]
    .filter((script) => !script.getAttribute('type')?.endsWith('json'))
    .map((script) => {
      const source = script.getAttribute('src');
      return packedSize(source ? read(source) : script.textContent);
    })
    .reduce((sum, size) => sum + size, 0);

describe('budgets', () => {
  it('hold for the text of every page', () => {
    const problems = problemsOn(pages, ({ html }) =>
      packedSize(html) > BUDGETS.html ? [`${packedSize(html)} bytes`] : [],
    );
    expect(problems).toEqual([]);
  });

  it('hold for all stylesheets together', () => {
    const sizes = filesOf('.css').map((file) => packedSize(readFileSync(file)));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGETS.css);
  });

  it('hold for the script of every page', () => {
    const problems = problemsOn(pages, (page) => {
      const budget = page.path === '/search/' ? BUDGETS.searchScript : BUDGETS.script;
      const size = scriptSize(page);
      return size > budget ? [`${size} bytes of script`] : [];
    });
    expect(problems).toEqual([]);
  });

  it('hold for scripts that other scripts would load at once', () => {
    const chained = filesOf('.js').filter((file) => /\bimport\s*["'{*]/.test(readFileSync(file, 'utf8')));
    expect(chained).toEqual([]);
  });

  it('hold for the fonts that are loaded first', () => {
    const [home] = pages;
    const fonts = [...(home?.document.querySelectorAll('link[rel="preload"][as="font"]') ?? [])];
    const sizes = fonts.map((font) => read(font.getAttribute('href') ?? '').length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGETS.fonts);
  });
});
