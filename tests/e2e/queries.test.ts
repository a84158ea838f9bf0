import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { leave, useSite } from '../helpers/site-under-test.ts';

const queries = z
  .array(z.tuple([z.string()], z.string()))
  .parse(parse(readFileSync(join(import.meta.dirname, 'queries.yaml'), 'utf8')));

const site = useSite();

/** The topics of the first three results. */
async function topTopics(page: Page, query: string): Promise<string[]> {
  await page.locator('#q').fill(query);
  await page.waitForFunction((typed) => document.querySelector('#results')?.getAttribute('data-for') === typed, query);
  return page
    .locator('#results > li:nth-child(-n+3)')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.pathname.split('/').at(-2) ?? ''));
}

describe('queries that people type', () => {
  it('are answered in the first three results', async () => {
    const visit = await site.open('/search/');
    const missed: string[] = [];
    for (const [query, ...topics] of queries) {
      const found = await topTopics(visit.page, query);
      if (!found.some((topic) => topics.includes(topic))) missed.push(`${query}: ${found.join(', ') || 'nothing'}`);
    }
    expect(missed).toEqual([]);
    await leave(visit);
  });
});
