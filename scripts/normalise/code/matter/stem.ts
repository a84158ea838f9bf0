import { remembering } from '../../remembering.ts';
import { interned } from '../interned.ts';

const ENDINGS =
  /(?:izations?|ations?|itions?|ments?|ness|ities|ity|ings?|ions?|ers?|ors?|ists?|als?|ical|ics?|ives?|ed|ly|es|e|s|y)$/;
/** Nothing shorter is left of a word. */
const SHORTEST = 4;

/**
 * The beginning that words of one family share: enough to see that two wordings are of one matter.
 * @param key a key as `wordKey` gives it
 * @example stemOf('fishery') === stemOf('fisherie'); stemOf('exporter') === stemOf('export')
 */
export const stemOf = remembering((key) => {
  const stem = key.replace(ENDINGS, '');
  return interned(stem.length >= SHORTEST ? stem : key);
});
