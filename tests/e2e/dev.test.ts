import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { copyProject, environment } from '../robustness/site/build-elsewhere.ts';

/** On a machine that does nothing else it takes a second; a busy one may take its time. */
const PATIENCE = 30_000;

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
};

describe('npm run dev', () => {
  let folder = '';
  let origin = '';
  let said = '';
  let child: ChildProcess;
  let browser: Browser;
  beforeAll(async () => {
    folder = copyProject('content');
    const port = await freePort();
    origin = `http://localhost:${port}`;
    child = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
      cwd: folder,
      env: { ...environment(), NODE_ENV: 'development' },
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    browser = await launchBrowser();
    await vi.waitFor(async () => expect((await fetch(`${origin}${base()}`)).status).toBe(200), {
      timeout: 90_000,
      interval: 500,
    });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    child.kill();
    await once(child, 'exit');
    await rm(folder, { recursive: true, force: true });
  });

  const base = (): string => /https?:\/\/localhost:\d+(\/\S*)/u.exec(said)?.[1] ?? '/';
  const open = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${origin}${base()}${path}`, { waitUntil: 'load', timeout: 60_000 });
    return page;
  };
  /** Does something and says how long it takes until the page shows what is waited for. */
  const timed = async (what: string, act: () => Promise<void>, shown: () => Promise<unknown>): Promise<void> => {
    const start = performance.now();
    await act();
    await shown();
    console.log(`npm run dev: ${what} is in the browser after ${((performance.now() - start) / 1000).toFixed(2)} s`);
  };

  it('shows what is saved without a restart, tells what is wrong, and goes on', async () => {
    const page = await open('articles/');
    const article = join(folder, 'content/articles/new-visit.md');
    const text =
      '---\noutlet: Harbour Gazette\ndate: "2031-05-04"\n---\nPresident Anders Velmar of Norway visited Uruguay on 3 May 2031.\n\nThe two countries agreed to build a ferry terminal.\n';
    const linkTo = (words: string) => page.getByText(words).first().waitFor({ timeout: PATIENCE });
    await timed(
      'a new article',
      () => writeFile(article, text),
      () => linkTo('Harbour Gazette'),
    );
    await timed(
      'an edited article',
      () => writeFile(article, text.replace('Harbour Gazette', 'Quayside Post')),
      () => linkTo('Quayside Post'),
    );

    const overlay = page.locator('vite-error-overlay');
    await timed(
      'a refused article',
      () => writeFile(article, '---\ndate: yesterday\n---\nText'),
      () => overlay.waitFor({ timeout: PATIENCE }),
    );
    expect(await overlay.evaluate((element) => element.shadowRoot?.textContent)).toContain('new-visit.md');
    expect(said).toContain('new-visit.md');
    await timed(
      'the same put right',
      () => writeFile(article, text),
      () => overlay.waitFor({ state: 'detached', timeout: PATIENCE }),
    );
    await linkTo('Harbour Gazette');

    await page.goto(`${origin}${base()}method/`);
    const glossary = join(folder, 'content/codebook/glossary.yaml');
    await timed(
      'a codebook line',
      () => appendFile(glossary, '\n- id: zz\n  term: ZZQ\n  full: Zone of quays\n  meaning: A row of quays.\n'),
      () => linkTo('Zone of quays'),
    );
    expect(await readFile(glossary, 'utf8')).toContain('zz');

    await page.goto(`${origin}${base()}sectors/health/`);
    const decision = {
      decision: 'note',
      by: 'desk',
      date: '2031-05-05',
      reason: 'Asked.',
      record: '/sectors/health/',
      text: 'The desk says hello.',
    };
    await timed(
      'a desk decision',
      () => writeFile(join(folder, 'content/desk/zz.yaml'), JSON.stringify([decision])),
      () => linkTo('The desk says hello.'),
    );
  }, 300_000);

  it('says that search is off', async () => {
    const page = await open('search/?q=port');
    expect(await page.locator('#no-search').textContent()).toContain('Search is off while the site is edited');
    expect(await page.locator('#q').isDisabled()).toBe(true);
  }, 120_000);
});
