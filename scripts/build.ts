import './assert-node.ts';
import { buildSite, REFUSED } from './tools/build-site.ts';
import { main } from './tools/run.ts';

/** Articles in, the whole site with its search index out, in `dist/`. */
await main(async () => {
  const { pages, refused } = await buildSite();
  console.log(`${pages} pages are in dist/. See them with "npm run preview".`);
  if (!refused) return;
  console.error(REFUSED);
  process.exitCode = 1;
});
