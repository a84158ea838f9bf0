/** How `npm run normalise` ends where some articles could not be read: the record of all others was written. */
export const SOME_REFUSED = 2;
