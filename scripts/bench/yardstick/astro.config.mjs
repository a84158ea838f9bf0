import { defineConfig } from 'astro/config';

/** The smallest Astro site that shows the same records on as many pages: what any site of this kind pays at least. */
export default defineConfig({
  site: 'https://example.org',
  outDir: process.env.BENCH_OUT,
  cacheDir: process.env.BENCH_CACHE,
  devToolbar: { enabled: false },
});
