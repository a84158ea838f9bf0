import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onePerKind, readPages } from '../helpers/site.ts';
import { leave, useSite } from '../helpers/site-under-test.ts';

const paths = onePerKind(readPages()).map(({ path }) => path);
const site = useSite();

/**
 * What does not fit: the page itself where it can be moved sideways, elements that reach over its right edge, and text
 * that its own box cuts off. What is for screen readers only is cut on purpose.
 */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const name = (element: Element): string =>
      `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`;
    const shown = [...document.querySelectorAll('body *')].filter(
      (element) => element.checkVisibility() && !element.closest('.vh, .skip, .defs, .stack thead'),
    );
    const over = shown.filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    const cut = shown.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      return (
        element instanceof HTMLElement &&
        ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
      );
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : []),
      ...over.slice(0, 3).map((element) => `over the edge: ${name(element)}`),
      ...cut.slice(0, 3).map((element) => `cut off: ${name(element)}`),
    ];
  });

const WIDTHS = [
  ['a desktop', 1280],
  ['a tablet', 768],
  ['a phone', 390],
] as const;

describe.each(WIDTHS)('with text of twice the size on %s', (_device, width) => {
  it.each(paths)('%s holds all its text', async (path) => {
    const visit = await site.open(path, { viewport: { width, height: 900 } });
    await visit.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await misfits(visit.page)).toEqual([]);
    await leave(visit);
  });
});
