import { capitalised } from '../../../../src/lib/wording/text.ts';
import type { Token } from '../../code/grammar/token.ts';
import { objectTokens } from './object-words.ts';

/** Parts of speech inside a noun phrase. */
const INSIDE: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'between', 'against', 'at', 'in', 'to']);
/** Modifiers that tell nothing of a matter. */
const VAGUE: ReadonlySet<string> = new Set(['new', 'further', 'more', 'other', 'such', 'same', 'own', 'several', 'various', 'many', 'first', 'last', 'next']); // prettier-ignore
const TIMES =
  /^(?:\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|year|month|week|day|today|tomorrow|future|time|occasion|particular|turn)s?$/u;
const LONGEST_NAME = 60;

/**
 * A matter's name of one common word, with the words around it that say which: a reader knows nothing by `Import`.
 * @param name as the matter is known: `Import`
 * @param clause the words that it was taken from
 * @returns the name as it is where it tells enough, or the clause does not have it
 * @example `Import`, `simplify the import of jute products` → `Import of jute products`
 */
export function fullerName(name: string, clause: string): string {
  const word = /^\p{Lu}?[\p{Ll}-]+$/u.test(name) ? name.toLowerCase() : null;
  if (word === null) return name;
  const plain = clause.replace(/\s+/gu, ' ');
  const tokens = objectTokens(plain);
  const at = tokens.findIndex(({ text, tag }) => text === word && tag === 'NOUN');
  if (at < 0) return name;
  let from = at;
  while (isModifier(tokens[from - 1]) || isHyphen(tokens, from - 1)) from -= 1;
  const to = withComplements(tokens, at + 1, from);
  const whole = plain.slice(tokens[from]?.start, tokens[to - 1]?.end);
  return whole.length > LONGEST_NAME ? name : capitalised(whole);
}

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  INSIDE.has(token.tag) &&
  token.tag !== 'NUM' &&
  !VAGUE.has(token.text) &&
  !TIMES.test(token.lower);

/** The end of a phrase with what "of", "for" … tie to it: two such ties at most, none of them of time. */
function withComplements(tokens: readonly Token[], end: number, from: number): number {
  let to = end;
  for (let ties = 0; ties < 2; ties += 1) {
    const next = tieEnd(tokens, to);
    const length = (tokens[next - 1]?.end ?? 0) - (tokens[from]?.start ?? 0);
    if (next === to || length > LONGEST_NAME) break;
    to = next;
  }
  return to;
}

/** The end of "of the Turkish university" that begins at a place; the place itself where nothing of the kind does. */
function tieEnd(tokens: readonly Token[], at: number): number {
  const link = tokens[at]?.lower ?? '';
  let first = at + 1;
  while (tokens[first]?.tag === 'DET') first += 1;
  const isPlainTo = link === 'to' && first === at + 1 && tokens[first]?.tag !== 'PROPN';
  if (!LINKS.has(link) || isPlainTo) return at;
  let to = first;
  while (isInside(tokens[to]) || isHyphen(tokens, to)) to += 1;
  return isTelling(tokens.slice(first, to)) ? to : at;
}

const isTelling = (words: readonly Token[]): boolean =>
  ['NOUN', 'PROPN'].includes(words.at(-1)?.tag ?? '') && !words.some(({ lower }) => TIMES.test(lower));

const isInside = (token: Token | undefined): boolean => token !== undefined && INSIDE.has(token.tag);

const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  ['-', '–'].includes(tokens[at]?.text ?? '') && isInside(tokens[at - 1]) && isInside(tokens[at + 1]);
