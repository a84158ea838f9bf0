import { existsSync, readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import { readSite } from './scripts/normalise/codebook/read-site.ts';
import { companions } from './src/integrations/companions.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { redirectSchema } from './src/schemas/ledger.ts';

const { address } = await readSite('content/site.yaml');
const { origin, pathname } = new URL(address);

/** Addresses that moved lead on, and belong in no list of pages. */
const moved = 'content/record/redirects.json';
const redirects = existsSync(moved) ? redirectSchema.array().parse(JSON.parse(readFileSync(moved, 'utf8'))) : [];
const isMoved = (page) => redirects.some(({ from }) => page === new URL(`.${from}`, address).href);

/**
 * As a plain object: `defineConfig` of `astro/config` does nothing but give it its type, and takes a quarter of a second to load.
 * @type {import('astro').AstroUserConfig}
 */
export default {
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  integrations: [companions(), sitemap({ filter: (page) => !isMoved(page) }), hostFiles(moved), pagefind()],
  // One stylesheet for all pages: fetched once, and the pages stay small. While one page is written, others are rendered.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "base-uri 'self'",
        "form-action 'self'",
        "object-src 'none'",
      ],
      // The search engine is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
};
