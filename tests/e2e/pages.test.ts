import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { onePerKind, readPages } from '../helpers/site.ts';
import { leave, useSite } from '../helpers/site-under-test.ts';

const paths = onePerKind(readPages()).map(({ path }) => path);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const SETTINGS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['light and 320 pixels wide', { colorScheme: 'light', viewport: { width: 320, height: 640 } }],
] as const;

const site = useSite();

describe.each(SETTINGS)('in %s', (_setting, options) => {
  it.each(paths)('%s can be used by everyone', async (path) => {
    const visit = await site.open(path, { ...options, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page: visit.page }).withTags(TAGS).analyze();
    const found = violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.target.join(' ') ?? ''} and ${nodes.length - 1} more)`,
    );
    expect(found).toEqual([]);
    const sideways = await visit.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    await leave(visit);
  });
});

describe('with an open search', () => {
  it('everyone can use the results', async () => {
    const visit = await site.open('/search/?q=terorism&kind=agreement');
    await visit.page.locator('#results mark').first().waitFor();
    const { violations } = await new AxeBuilder({ page: visit.page }).withTags(TAGS).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await leave(visit);
  });
});
