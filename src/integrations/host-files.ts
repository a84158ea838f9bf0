import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Redirect, redirectSchema } from '../schemas/ledger.ts';

const META_POLICY = /<meta http-equiv="content-security-policy" content="(?<policy>[^"]*)"/iu;

/** Sent with every file, besides the policy of the pages. */
const HEADERS = [
  'Strict-Transport-Security: max-age=31536000',
  'X-Content-Type-Options: nosniff',
  'X-Frame-Options: DENY',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy: same-origin',
  'Permissions-Policy: accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
];

/**
 * Files that hosts of static sites read: `_headers`, with the content policy of the pages and what a page cannot say of
 * itself, and `_redirects`, with the addresses that moved.
 * @param moved file of the record's redirects
 */
export const hostFiles = (moved: string): AstroIntegration => {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/u, '/');
      },
      'astro:build:done': async ({ dir, assets }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, '_headers'), headersFile(await policiesOf(assets), base));
        const list: unknown = existsSync(moved) ? JSON.parse(await readFile(moved, 'utf8')) : [];
        await writeFile(join(folder, '_redirects'), redirectsFile(redirectSchema.array().parse(list), base));
      },
    },
  };
};

/**
 * The content policies of all pages, each once. The pages of a route have the same one, which tells of the styles and
 * scripts of its components: one page of each is read.
 * @param files of each route, as Astro hands them on
 */
const policiesOf = async (files: ReadonlyMap<string, readonly URL[]>): Promise<string[]> => {
  const policies = new Set<string>();
  for (const [page] of files.values()) {
    if (!page?.pathname.endsWith('.html')) continue;
    const policy = META_POLICY.exec(await readFile(page, 'utf8'))?.groups?.['policy'];
    if (policy === undefined)
      throw new Error(`${page.pathname} has no content security policy. Fix: keep security.csp on.`);
    policies.add(policy);
  }
  return [...policies].sort();
};

/**
 * The `_headers` file. A header holds beside the policy in a page, so it must allow what any page allows.
 * @param policies of the pages: `default-src 'self'; script-src 'self' 'sha256-…';`
 */
export function headersFile(policies: readonly string[], base: string): string {
  const sources = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split(';'))) {
    const [name, ...allowed] = directive.trim().split(/\s+/u);
    if (!name) continue;
    sources.set(name, new Set([...(sources.get(name) ?? []), ...allowed]));
  }
  const merged = [...sources].map(([name, allowed]) => [name, ...[...allowed].sort()].join(' '));
  const policy = `Content-Security-Policy: ${[...merged, "frame-ancestors 'none'"].join('; ')}`;
  const forAll = [`${base}*`, ...[policy, ...HEADERS].map((header) => `  ${header}`)];
  const named = [`${base}_astro/*`, '  Cache-Control: public, max-age=31536000, immutable'];
  return `${[...forAll, ...named].join('\n')}\n`;
}

/** The `_redirects` file: from, to and status, one a line. */
export const redirectsFile = (redirects: readonly Redirect[], base: string): string =>
  redirects.map(({ from, to }) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`).join('');
