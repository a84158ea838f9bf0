/**
 * The indexes that the site's pages are found in, each in its own folder of `pagefind/`. Agreements come first in every
 * list, so that the first results need theirs alone.
 */
export const BUNDLES = { agreements: './', others: 'others/' } as const;
export type BundleName = keyof typeof BUNDLES;

/** The index that a page belongs to, by its file below the site's folder. */
export const bundleOf = (file: string): BundleName => (file.startsWith('agreements/') ? 'agreements' : 'others');

/** All pages are indexed in one language, whatever the languages of their quotations; its module is Pagefind's stemmer. */
export const INDEX_LANGUAGE = 'en';

/**
 * Beside each index: the columns that bring results into order; those that are counted, with the values that the search
 * page offers; and those of all filters and sort keys with all values, for when one is chosen.
 */
export const RANKING_FILE = 'ranking.json';
export const OFFERED_FILE = 'offered.json';
export const FACETS_FILE = 'facets.json';

/** The columns without which no results can be shown. */
export const RANKING = ['type', 'kind'] as const;
