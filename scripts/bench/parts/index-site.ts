import { join } from 'node:path';
import { indexSite } from '../../../src/integrations/pagefind.ts';

/** Indexes a built site as its build does. Argument: the site's folder. */
const [site = 'dist'] = process.argv.slice(2);
await indexSite(site, join(site, 'pagefind'));
