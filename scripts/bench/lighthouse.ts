import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { FLAGS, findBrowser } from '../../tests/helpers/browser.ts';
import { DIST, onePerKind, readPages } from '../../tests/helpers/site.ts';
import { serve } from '../../tests/helpers/static-server.ts';
import { CATEGORIES, toMarkdown, type Measured, type PageScores, type Scores } from './lighthouse-report.ts';

/** A page under 100 is measured again: other work on the machine can only slow it. The best of these counts. */
const TRIES = 3;
const PORT = 9_333;
const FOLDER = 'tests/bench';

/** Lighthouse's own slow phone, or its own desktop. */
type Setting = 'mobile' | 'desktop';

const isFull = (scores: Scores): boolean => Object.values(scores).every((score) => score === null || score === 100);

/** Runs Lighthouse on one address. A page that asks not to be listed has no score for being found. */
async function measure(address: string, setting: Setting, unlisted: boolean): Promise<Measured> {
  const result = await lighthouse(
    address,
    { port: PORT, output: 'json', logLevel: 'error', onlyCategories: [...CATEGORIES] },
    setting === 'desktop' ? desktopConfig : undefined,
  );
  if (!result) throw new Error(`Lighthouse gave no result for ${address}.`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse failed on ${address}: ${runtimeError.message}`);
  const scoreOf = (id: string): number | null => {
    if (id === 'seo' && unlisted) return null;
    const score = categories[id]?.score;
    return score === null || score === undefined ? null : Math.round(score * 100);
  };
  const scores = Object.fromEntries(CATEGORIES.map((id) => [id, scoreOf(id)])) as Scores;
  const counted = new Set(
    Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  const short = Object.values(audits).filter(
    ({ id, score }) => counted.has(id) && score !== null && score < (id.includes('paint') ? 0.99 : 1),
  );
  return { scores, short: short.map(({ id, displayValue }) => [id, displayValue].filter(Boolean).join(' ')) };
}

/** The best of some tries. */
async function best(address: string, setting: Setting, unlisted: boolean): Promise<Measured> {
  let kept = await measure(address, setting, unlisted);
  for (let tried = 1; tried < TRIES && !isFull(kept.scores); tried += 1) {
    const again = await measure(address, setting, unlisted);
    const sum = ({ scores }: Measured): number =>
      CATEGORIES.reduce((total, category) => total + (scores[category] ?? 0), 0);
    if (sum(again) > sum(kept)) kept = again;
  }
  return kept;
}

/**
 * Measures one page of each kind of the built site with Lighthouse, as a phone and as a desktop, served compressed as a
 * host would, and writes `tests/bench/lighthouse.json` and `.md`.
 * @throws where there is no built site
 */
export async function benchLighthouse(): Promise<void> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('There is no built site. Fix: run "npm run build" first.');
  const pages = onePerKind(readPages());
  const server = await serve(DIST);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...FLAGS, `--remote-debugging-port=${PORT}`],
  });
  try {
    const measured: PageScores[] = [];
    for (const { path, document } of pages) {
      const unlisted = document.querySelector('meta[name="robots"][content*="noindex"]') !== null;
      const address = server.origin + path;
      const mobile = await best(address, 'mobile', unlisted);
      const desktop = await best(address, 'desktop', unlisted);
      measured.push({ path, mobile, desktop });
      console.log([path, ...Object.values(mobile.scores), ...Object.values(desktop.scores)].join('\t'));
    }
    await mkdir(FOLDER, { recursive: true });
    await writeFile(join(FOLDER, 'lighthouse.json'), `${JSON.stringify(measured, null, 2)}\n`);
    await writeFile(join(FOLDER, 'lighthouse.md'), toMarkdown(measured));
  } finally {
    await browser.close();
    await server.close();
  }
}
