import { wordKey } from './word-key.ts';

/**
 * Keys of the forms of a regular verb.
 * @example deedForms('dredge') // dredge, dredges, dredged, dredging as keys
 */
export function deedForms(verb: string): string[] {
  const stem = verb.replace(/e$/, '');
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(verb) ? verb + verb.slice(-1) : stem;
  const past = verb.endsWith('y') && !/[aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled}ed`;
  return [...new Set([verb, `${verb}s`, past, `${stem}ed`, `${doubled}ing`, `${stem}ing`].map(wordKey))];
}
