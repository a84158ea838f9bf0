import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser.ts';
import { DIST } from './site.ts';
import { serve, type StaticServer } from './static-server.ts';

/** A page in a browser of its own, and what it complained about. */
export interface Visit {
  page: Page;
  /** Errors and warnings of the console, and anything that the content policy blocked or that was not found. */
  complaints: string[];
}

/** The built site, served, and a browser to look at it with. */
export interface SiteUnderTest {
  /** Opens an address of the site: `open('/search/?q=port')`. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
}

/** Serves the site and starts a browser for the tests of a file, and puts both away afterwards. */
export function useSite(): SiteUnderTest {
  let server: StaticServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(DIST), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    open: async (path, options = {}) => {
      if (!server || !browser) throw new Error('The site is not up.');
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const complaints = listen(page);
      await page.goto(server.origin + path, { waitUntil: 'load' });
      return { page, complaints };
    },
  };
}

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

/** Closes a page's browser window after making sure that it had nothing to complain about. */
export async function leave({ page, complaints }: Visit): Promise<void> {
  await page.context().close();
  expect(complaints).toEqual([]);
}
