import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { basePath, DIST, filesOf, problemsOn, readPages, type SitePage } from '../helpers/site.ts';

const pages = readPages();
const base = basePath(pages);
const anchors = new Map(
  pages.map(({ file, document }) => [file, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]),
);

/** Every address that a page points to. */
const addressesOf = ({ document }: SitePage): string[] => {
  const attributes = [
    ['[href]', 'href'],
    ['[src]', 'src'],
    ['form[action]', 'action'],
    ['[data-bundle]', 'data-bundle'],
    ['[data-vocabulary]', 'data-vocabulary'],
  ] as const;
  return attributes.flatMap(([selector, name]) =>
    [...document.querySelectorAll(selector)].map((found) => found.getAttribute(name) ?? ''),
  );
};

const fileAt = (pathname: string): string | null => {
  const file = join(DIST, decodeURIComponent(pathname.slice(base.length - 1)));
  if (!existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : null;
};

/** What is wrong with an address on this site, or null; addresses elsewhere are not asked. */
function wrongWith(address: string, from: string): string | null {
  const here = new URL(base.slice(0, -1) + from, 'https://site.example');
  if (!URL.canParse(address, here)) return `"${address}" is no address`;
  const { origin, pathname, hash } = new URL(address, here);
  if (origin !== here.origin) return null;
  if (!pathname.startsWith(base)) return `"${address}" leaves the site's path ${base}`;
  const file = fileAt(pathname);
  if (!file) return `"${address}" leads nowhere`;
  if (file.endsWith('index.html') && !pathname.endsWith('/')) return `"${address}" lacks the slash at its end`;
  const id = decodeURIComponent(hash.slice(1));
  if (!id || id.startsWith(':~:')) return null;
  return anchors.get(file)?.has(id) === false ? `"${address}": no "${id}" on that page` : null;
}

describe('links', () => {
  it('are on pages', () => {
    expect(pages.length).toBeGreaterThan(10);
  });

  it('lead to a page, a file or a place on a page', () => {
    const problems = problemsOn(pages, (page) =>
      [...new Set(addressesOf(page))].flatMap((address) => wrongWith(address, page.path) ?? []),
    );
    expect(problems).toEqual([]);
  });

  it('in stylesheets lead to files', () => {
    const problems = filesOf('.css').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/url\(["']?([^"')]+)["']?\)/g)].flatMap(
        ([, address = '']) => wrongWith(address, file.slice(DIST.length - 1)) ?? [],
      ),
    );
    expect(problems).toEqual([]);
  });

  it('lead to every page from some other page', () => {
    const linked = new Set(
      pages.flatMap((page) =>
        addressesOf(page).map((address) => new URL(address, `https://site.example${page.path}`).pathname),
      ),
    );
    const alone = pages
      .map(({ path }) => path)
      .filter((path) => !linked.has(base.slice(0, -1) + path) && path !== '/404.html');
    expect(alone).toEqual([]);
  });
});
