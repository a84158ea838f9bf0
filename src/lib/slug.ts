/**
 * Words as an id that is safe in a path and an address: `Pérolia’s Élan` gives `perolias-elan`, `Côte d’Ivoire`
 * `cote-divoire`. Empty for no letters.
 */
export const toSlug = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'‘]/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/[øØ]/gu, 'o')
    .replace(/[łŁ]/gu, 'l')
    .replace(/[đĐ]/gu, 'd')
    .replace(/ı/gu, 'i')
    .replace(/[æÆ]/gu, 'ae')
    .replace(/[œŒ]/gu, 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
