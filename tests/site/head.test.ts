import { describe, expect, it } from 'vitest';
import { problemsOn, readPages, type SitePage } from '../helpers/site.ts';

const pages = readPages();
const textOf = (page: SitePage, selector: string): string =>
  page.document.querySelector(selector)?.textContent.trim() ?? '';
const attributeOf = (page: SitePage, selector: string, name: string): string =>
  page.document.querySelector(selector)?.getAttribute(name) ?? '';

/** Values that more than one page has. */
const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

const indexed = pages.filter((page) => !attributeOf(page, 'meta[name="robots"]', 'content').includes('noindex'));

describe('every page', () => {
  it('has one first heading, and no heading skips a level', () => {
    const problems = problemsOn(pages, ({ document }) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
        Number(tagName.slice(1)),
      );
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      const ones = levels.filter((level) => level === 1).length;
      return [...(ones === 1 ? [] : [`${ones} h1`]), ...skips.map((level) => `a h${level} skips a level`)];
    });
    expect(problems).toEqual([]);
  });

  it('says its language', () => {
    expect(problemsOn(pages, (page) => (attributeOf(page, 'html', 'lang') ? [] : ['no lang']))).toEqual([]);
  });

  it('has a title of its own', () => {
    expect(problemsOn(pages, (page) => (textOf(page, 'title') ? [] : ['no title']))).toEqual([]);
    expect(repeated(indexed.map((page) => textOf(page, 'title')))).toEqual([]);
  });

  it('has a description of a sentence or two', () => {
    const problems = problemsOn(indexed, (page) => {
      const { length } = attributeOf(page, 'meta[name="description"]', 'content');
      return length >= 40 && length <= 400 ? [] : [`description of ${length} characters`];
    });
    expect(problems).toEqual([]);
  });

  it('names its own address', () => {
    const problems = problemsOn(indexed, (page) => {
      const canonical = attributeOf(page, 'link[rel="canonical"]', 'href');
      return canonical.endsWith(page.path) && URL.canParse(canonical) ? [] : [`canonical is "${canonical}"`];
    });
    expect(problems).toEqual([]);
  });
});

describe('the content policy of every page', () => {
  it('is stated, and allows nothing inline that is not named by its hash', () => {
    const problems = problemsOn(pages, (page) => {
      const policy = attributeOf(page, 'meta[http-equiv="content-security-policy" i]', 'content');
      if (!policy) return ['no policy'];
      return policy.includes('unsafe-inline') ? ['the policy has unsafe-inline'] : [];
    });
    expect(problems).toEqual([]);
  });

  it('is not broken by inline styles or handlers', () => {
    const problems = problemsOn(pages, ({ document }) => [
      ...[...document.querySelectorAll('[style]')].map(({ tagName }) => `style on ${tagName}`),
      ...[...document.querySelectorAll('style')].filter((style) => style.closest('svg')).map(() => 'style in an svg'),
      ...[...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(({ name }) => name.startsWith('on'))
          .map(({ name }) => `${name} on ${element.tagName}`),
      ),
    ]);
    expect(problems).toEqual([]);
  });

  it('is not stretched by anything from elsewhere', () => {
    const problems = problemsOn(pages, ({ document }) =>
      [
        ...document.querySelectorAll(
          'script[src], img[src], link[rel="stylesheet"], link[rel="preload"], iframe, object',
        ),
      ]
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .filter((address) => /^(?:https?:)?\/\//.test(address)),
    );
    expect(problems).toEqual([]);
  });
});
