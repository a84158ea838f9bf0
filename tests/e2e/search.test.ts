import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { leave, useSite } from '../helpers/site-under-test.ts';

const site = useSite();

/** Waits until the list shows what was asked for. */
const settled = (page: Page, heading = /\d result/): Promise<void> =>
  page.locator('#found', { hasText: heading }).waitFor();

const items = (page: Page) => page.locator('#results > li');
const number = async (page: Page): Promise<number> =>
  Number.parseInt((await page.locator('#found').innerText()).replace(',', ''), 10);
const search = (page: Page): Promise<string> => page.evaluate(() => location.search);
const labelOf = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`);

/** Values of a filter that the page offers, with how many results each has. */
const offered = (page: Page, name: string): Promise<{ value: string; number: number }[]> =>
  page.locator(`.facet label:has(input[name="${name}"])`).evaluateAll((labels) =>
    labels.map((label) => ({
      value: label.querySelector('input')?.value ?? '',
      number: Number(label.querySelector('.n')?.textContent),
    })),
  );

/** Waits until the numbers beside the filters belong to the results. */
const counted = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('.facet .n')].every(({ textContent }) => textContent !== ''),
  );

describe('the search page', () => {
  it('lists everything before anything is asked for, and loads no engine', async () => {
    const visit = await site.open('/search/');
    const requested: string[] = await visit.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(requested.filter((name) => name.includes('pagefind'))).toEqual([]);
    expect(await items(visit.page).count()).toBe(await number(visit.page));
    await leave(visit);
  });

  it('answers while typing, with the record first in each result and its words marked', async () => {
    const visit = await site.open('/search/');
    await visit.page.locator('#q').pressSequentially('terrorism');
    await settled(visit.page);
    const [first] = await items(visit.page).all();
    expect(await first?.locator('a').first().getAttribute('href')).toMatch(/^\/agreements\/[^/]+\/[^/]+\/$/);
    expect((await first?.locator('mark').first().innerText())?.toLowerCase()).toContain('terror');
    expect(await search(visit.page)).toBe('?q=terrorism');
    await leave(visit);
  });

  it('answers on load, from query, filters and order in the address', async () => {
    const visit = await site.open('/search/?q=cooperation&action=agreed&action=pledged&sort=date');
    await settled(visit.page);
    expect(await visit.page.locator('#q').inputValue()).toBe('cooperation');
    expect(await labelOf(visit.page, 'action', 'agreed').isChecked()).toBe(true);
    expect(await visit.page.locator('#sort').inputValue()).toBe('date');
    await leave(visit);
  });

  it('filters without a query, and finds any of several values', async () => {
    const visit = await site.open('/search/?type=agreement');
    await settled(visit.page);
    await counted(visit.page);
    const [one, two] = (await offered(visit.page, 'visit')).filter((value) => value.number > 0);
    if (!one || !two) throw new Error('The record needs two visits.');
    await labelOf(visit.page, 'visit', one.value).check();
    await settled(visit.page, new RegExp(`^${one.number} result`));
    await labelOf(visit.page, 'visit', two.value).check();
    await settled(visit.page, new RegExp(`^${one.number + two.number} result`));
    expect(await search(visit.page)).toBe(`?type=agreement&visit=${one.value}&visit=${two.value}`);
    await leave(visit);
  });

  it('shows beside each value what choosing it would find', async () => {
    const visit = await site.open('/search/?q=port&type=agreement');
    await settled(visit.page);
    await counted(visit.page);
    for (const { value, number: expected } of (await offered(visit.page, 'sector'))
      .filter((one) => one.number > 0)
      .slice(0, 3)) {
      await labelOf(visit.page, 'sector', value).check();
      await settled(visit.page, new RegExp(`^${expected} result`));
      await labelOf(visit.page, 'sector', value).uncheck();
    }
    await leave(visit);
  });

  it('puts agreements before other records', async () => {
    const visit = await site.open('/search/?q=transport');
    await settled(visit.page);
    await visit.page.waitForFunction(
      () => document.querySelectorAll('#results > li').length > 10 || document.querySelector('#more'),
    );
    const kinds = await items(visit.page).evaluateAll((list) =>
      list.map((item) => item.querySelector('a')?.pathname.startsWith('/agreements/')),
    );
    expect(kinds).toEqual([...kinds].sort((a, b) => Number(b) - Number(a)));
    expect(kinds).toContain(true);
    await leave(visit);
  });

  it.each([
    ['firmness', ['signed', 'agreed', 'pledged', 'intended', 'reaffirmed', 'progress', 'urged', 'noted']],
    ['date', null],
  ] as const)('sorts by %s', async (sort, order) => {
    const visit = await site.open(`/search/?type=agreement&sort=${sort}`);
    await settled(visit.page);
    const found = await items(visit.page).evaluateAll(
      (list, byAction) =>
        list.map(
          (item) =>
            (byAction
              ? item.querySelector('.act')?.textContent.toLowerCase()
              : item.querySelector('a')?.pathname.slice(12, 19)) ?? '',
        ),
      order !== null,
    );
    const rank = (value: string): number | string => (order ? (order as readonly string[]).indexOf(value) : value);
    const sorted = [...found].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
    expect(found).toEqual(order ? sorted : sorted.reverse());
    await leave(visit);
  });

  it('goes back and forth through searches', async () => {
    const visit = await site.open('/search/');
    const box = visit.page.locator('#q');
    await box.fill('port');
    await box.press('Enter');
    await settled(visit.page);
    const before = await number(visit.page);
    await visit.page.locator('#sort').selectOption('date');
    await visit.page.waitForFunction(() => location.search.includes('sort=date'));
    await visit.page.goBack();
    await settled(visit.page);
    expect(await visit.page.locator('#sort').inputValue()).toBe('');
    await items(visit.page).first().locator('a').first().click();
    await visit.page.waitForURL('**/agreements/**');
    await visit.page.goBack();
    await settled(visit.page, new RegExp(`^${before} result`));
    expect(await box.inputValue()).toBe('port');
    await leave(visit);
  });

  it('says what it understood, with a way back to the words as typed', async () => {
    const visit = await site.open('/search/?q=terorism');
    await settled(visit.page);
    expect(await visit.page.locator('#reading').innerText()).toMatch(/^Read as terrorism/);
    await visit.page.getByRole('link', { name: 'as typed' }).click();
    await visit.page.waitForURL(/as=typed/);
    await visit.page.locator('#reading', { hasText: '“terorism” is in no record.' }).waitFor();
    await leave(visit);
  });

  it('helps where nothing is found', async () => {
    const visit = await site.open('/search/?q=xylophone&kind=aim&as=typed');
    await settled(visit.page, /^0 results/);
    await visit.page.locator('#nothing').waitFor();
    expect(await items(visit.page).count()).toBe(0);
    await visit.page.locator('#clear').click();
    await visit.page.waitForFunction(() => !location.search.includes('kind'));
    await leave(visit);
  });

  it('is worked by keys alone', async () => {
    const visit = await site.open('/search/?q=port');
    await settled(visit.page);
    const focused = (): Promise<string> =>
      visit.page.evaluate(
        () => document.activeElement?.getAttribute('id') ?? document.activeElement?.textContent ?? '',
      );
    await visit.page.keyboard.press('/');
    expect(await focused()).toBe('q');
    await visit.page.keyboard.press('ArrowDown');
    const first = await focused();
    await visit.page.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await visit.page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(first);
    await visit.page.keyboard.press('Escape');
    expect(await focused()).toBe('q');
    await leave(visit);
  });

  it('shows markup in a query as text', async () => {
    const visit = await site.open(`/search/?q=${encodeURIComponent('"<img src=x onerror=alert(1)>" port')}&as=typed`);
    await settled(visit.page);
    expect(await visit.page.locator('#main img').count()).toBe(0);
    await leave(visit);
  });

  it('drops answers that come late', async () => {
    const visit = await site.open('/search/');
    const box = visit.page.locator('#q');
    await box.fill('port');
    await box.fill('terrorism');
    await box.fill('moon');
    await settled(visit.page);
    await visit.page.waitForTimeout(300);
    expect(await search(visit.page)).toBe('?q=moon');
    const alone = await site.open('/search/?q=moon');
    await settled(alone.page);
    expect(await items(visit.page).allInnerTexts()).toEqual(await items(alone.page).allInnerTexts());
    await leave(alone);
    await leave(visit);
  });
});

describe('without JavaScript', () => {
  it('the search page lists every record with a link, and shows no filters', async () => {
    const visit = await site.open('/search/?q=port', { javaScriptEnabled: false });
    expect(await items(visit.page).count()).toBe(await number(visit.page));
    expect(await items(visit.page).locator('h3 a').count()).toBe(await number(visit.page));
    expect(await visit.page.locator('#filters').isVisible()).toBe(false);
    await leave(visit);
  });
});
