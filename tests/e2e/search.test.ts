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
  it('offers ways to browse before anything is asked for, and loads no engine', async () => {
    const visit = await site.open('/search/');
    const requested: string[] = await visit.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(requested.filter((name) => name.includes('pagefind'))).toEqual([]);
    expect(await visit.page.locator('#landing .way a').count()).toBeGreaterThan(10);
    expect(await visit.page.locator('#answer').isVisible()).toBe(false);
    await leave(visit);
  });

  it('comes back to the ways to browse when the box is cleared', async () => {
    const visit = await site.open('/search/?q=port');
    await settled(visit.page);
    expect(await visit.page.locator('#landing').isVisible()).toBe(false);
    await visit.page.locator('#q').fill('');
    await visit.page.locator('#landing').waitFor();
    expect(await visit.page.locator('#answer').isVisible()).toBe(false);
    expect(await search(visit.page)).toBe('');
    await leave(visit);
  });

  it('shows in every result why it was found', async () => {
    for (const query of ['transport', 'october 2023', 'tibet', 'beijing', 'minerals']) {
      const visit = await site.open(`/search/?q=${encodeURIComponent(query)}`);
      await settled(visit.page);
      const unexplained = await items(visit.page).evaluateAll((list) =>
        list.filter((item) => !item.querySelector('mark')).map((item) => item.textContent),
      );
      expect(unexplained, query).toEqual([]);
      await leave(visit);
    }
  });

  it('puts a person or a visit first that is asked for by name', async () => {
    const visit = await site.open('/people/');
    const name = await visit.page.locator('main a[href*="/people/"]').first().innerText();
    await leave(visit);
    const asked = await site.open(`/search/?q=${encodeURIComponent(name)}`);
    await settled(asked.page);
    expect(await items(asked.page).first().locator('h3').innerText()).toBe(name);
    await leave(asked);
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

  it.each([
    ['?type=agreement&action=signed', '.act', /^signed$/i],
    ['?type=agreement&action=noted', '.act', /^noted$/i],
    ['?type=visit&year=2023', 'p', /2023/],
    ['?type=person&party=pakistan', 'p', /^Pakistan/],
    ['?type=topic&sector=ports', '.act', /^topic$/i],
  ])('finds only what has the chosen values: %s', async (asked, selector, expected) => {
    const visit = await site.open(`/search/${asked}`);
    await settled(visit.page);
    const said = await items(visit.page).evaluateAll(
      (list, part) => list.map((item) => item.querySelector(part)?.textContent ?? ''),
      selector,
    );
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((text) => !expected.test(text))).toEqual([]);
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
    await visit.page.locator('#more').scrollIntoViewIfNeeded();
    await items(visit.page).nth(10).waitFor();
    const kinds = await items(visit.page).evaluateAll((list) =>
      list.map((item) => item.querySelector('a')?.pathname.startsWith('/agreements/')),
    );
    expect(kinds).toEqual([...kinds].sort((a, b) => Number(b) - Number(a)));
    expect(kinds).toContain(true);
    await leave(visit);
  });

  it('fetches more than the first results once the reader comes near their end', async () => {
    const visit = await site.open('/search/?type=agreement');
    await settled(visit.page);
    await counted(visit.page);
    await visit.page.waitForLoadState('networkidle');
    expect(await number(visit.page)).toBeGreaterThan(10);
    expect(await items(visit.page).count()).toBe(10);
    await visit.page.locator('#more').scrollIntoViewIfNeeded();
    await items(visit.page).nth(10).waitFor();
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
    expect(await visit.page.locator('#landing .way').count()).toBeGreaterThan(3);
    expect(await visit.page.locator('#landing').isVisible()).toBe(true);
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
  it('the search page leads to lists that together hold every record, and shows no filters', async () => {
    const visit = await site.open('/search/?q=port', { javaScriptEnabled: false });
    expect(await visit.page.locator('#filters').isVisible()).toBe(false);
    const numbersOf = async (way: string): Promise<number[]> =>
      (await visit.page.locator(`[aria-labelledby="by-${way}"] .num`).allInnerTexts()).map(Number);
    const numbers = await numbersOf('sector');
    const firmness = await numbersOf('action');
    const addresses = await visit.page
      .locator('[aria-labelledby="by-sector"] li a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    await leave(visit);
    const listed = new Set<string>();
    for (const [index, address] of addresses.entries()) {
      const list = await site.open(address, { javaScriptEnabled: false });
      const records = await list.page
        .locator('.lines .act + p > a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(records.length, address).toBe(numbers[index]);
      for (const record of records) listed.add(record);
      await leave(list);
    }
    // Every record has one firmness, and is in one field or more.
    expect(listed.size).toBe(firmness.reduce((sum, number) => sum + number, 0));
  });
});
