import lockfile from '../../../package-lock.json' with { type: 'json' };

/** A package of somebody else's that the site is built with. */
export interface ThirdParty {
  name: string;
  version: string;
  /** An SPDX expression, as its author states it. */
  licence: string;
}

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
}

/** Packages that state their licence in the old form, which the lockfile leaves out. */
export const OLD_FORM: ReadonlyMap<string, string> = new Map([
  ['format', 'MIT'],
  ['world-countries', 'ODbL-1.0'],
]);

const FOLDER = 'node_modules/';

/**
 * What the site is built with, without what only its development needs: everything the lockfile holds.
 * @returns by name, a package that is held in two versions twice
 */
export function thirdParties(): readonly ThirdParty[] {
  const found = Object.entries(lockfile.packages as Record<string, Locked>).flatMap(([path, locked]) => {
    if (path === '' || locked.dev === true) return [];
    const name = path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
    return [{ name, version: locked.version ?? '', licence: locked.license ?? OLD_FORM.get(name) ?? 'not stated' }];
  });
  const once = new Map(found.map((one) => [`${one.name} ${one.version}`, one]));
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
