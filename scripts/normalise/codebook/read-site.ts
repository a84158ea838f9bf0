import { type Site, siteSchema } from '../../../src/schemas/site.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads what makes this site this site.
 * @param path e.g. `content/site.yaml`
 * @throws UserError naming line and key of every mistake
 */
export const readSite = (path: string): Promise<Site> => readYaml(path, siteSchema);
