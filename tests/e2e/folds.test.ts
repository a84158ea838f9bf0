import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readPages } from '../helpers/site.ts';
import { leave, useSite } from '../helpers/site-under-test.ts';

const site = useSite();
const pathOf = (start: string): string => {
  const found = readPages().find(
    ({ path, document }) => path.startsWith(start) && document.querySelector('.show-words'),
  );
  if (!found) throw new Error(`No page under ${start} has words one step away.`);
  return found.path;
};

/** How many folds there are, and how many show what they hold. */
const folds = (page: Page): Promise<{ all: number; shown: number }> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('.fold, .cell')];
    const shown = all.filter((fold) => fold.querySelector('.q')?.checkVisibility({ contentVisibilityAuto: true }));
    return { all: all.length, shown: shown.length };
  });

describe.each([
  ['a comparison', '/compare/'],
  ['a visit', '/visits/'],
])('the words of %s', (_, start) => {
  it('are one step away, by the keyboard too', async () => {
    const visit = await site.open(pathOf(start));
    const before = await folds(visit.page);
    expect(before.shown).toBeLessThan(before.all);
    await visit.page.locator('details:is(.fold, .cell):not([open]) > summary').first().focus();
    await visit.page.keyboard.press('Enter');
    expect((await folds(visit.page)).shown).toBe(before.shown + 1);
    await leave(visit);
  });

  it('are shown all at once, on a phone without a sideways step', async () => {
    const visit = await site.open(pathOf(start), { viewport: { width: 390, height: 844 } });
    await visit.page.locator('.show-words').focus();
    await visit.page.keyboard.press('Space');
    const { all } = await folds(visit.page);
    const unquotable = await visit.page.locator(':is(.fold, .cell):not(:has(.q))').count();
    // What is far below the screen is laid out a frame later.
    await expect.poll(async () => (await folds(visit.page)).shown).toBe(all - unquotable);
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await leave(visit);
  });
});

describe('the focus', () => {
  it.each(['/', '/compare/', '/search/'])('is seen at every stop of the keyboard on %s', async (path) => {
    const visit = await site.open(path);
    const stops: string[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await visit.page.keyboard.press('Tab');
      const seen = await visit.page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const framed = element.closest('.find:focus-within') ?? element;
        const { outlineStyle, outlineWidth } = getComputedStyle(framed);
        const { width, height } = element.getBoundingClientRect();
        const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 1 && height > 1;
        return isSeen ? '' : `${element.localName} “${element.textContent.trim().slice(0, 30)}”`;
      });
      if (seen === null) break;
      if (seen !== '') stops.push(seen);
    }
    expect(stops).toEqual([]);
    await leave(visit);
  });
});
