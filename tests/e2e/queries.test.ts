import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { leave, useSite } from '../helpers/site-under-test.ts';

const queriesIn = (file: string): [string, ...string[]][] =>
  z.array(z.tuple([z.string()], z.string())).parse(parse(readFileSync(join(import.meta.dirname, file), 'utf8')));

const site = useSite();

/** The addresses of the first three results. */
async function topThree(page: Page, query: string): Promise<string[]> {
  await page.locator('#q').fill(query);
  await page.waitForFunction((typed) => document.querySelector('#results')?.getAttribute('data-for') === typed, query);
  return page
    .locator('#results > li:nth-child(-n+3)')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.pathname ?? ''));
}

/** Whether a result is what was expected: a page by its address, or a record or topic by the topic it is about. */
const answers = (address: string, expected: string): boolean =>
  expected.startsWith('/')
    ? address.endsWith(expected)
    : /\/(?:agreements|topics)\//.test(address) && address.endsWith(`/${expected}/`);

describe('queries that people type', () => {
  it.each(['queries.yaml', 'queries-unseen.yaml'])('are answered in the first three results: %s', async (file) => {
    const visit = await site.open('/search/');
    const missed: string[] = [];
    for (const [query, ...expected] of queriesIn(file)) {
      const found = await topThree(visit.page, query);
      if (!found.some((address) => expected.some((one) => answers(address, one))))
        missed.push(`${query}: ${found.join(', ') || 'nothing'}`);
    }
    expect(missed).toEqual([]);
    await leave(visit);
  });
});
