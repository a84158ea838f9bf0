import type { Token } from './token.ts';
import { startsCapital } from '../letters.ts';

/** Conjunctions that open a subordinate clause. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'while whereas although though if unless because since as when whenever where once until till after before whether lest provided'.split(
    ' ',
  ),
);
/** Words that open a relative clause. */
export const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose', 'what', 'how', 'why']);
export const COORDINATORS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'yet', 'then', '&']);
const SEPARATING_MARKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '–',
  '—',
  '--',
  '"',
  '“',
  '”',
  "'",
  '‘',
  '…',
  '...',
  '|',
]);
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»']);

export const isQuote = (token: Token | undefined): boolean => token !== undefined && QUOTES.has(token.text);
export const isMark = (token: Token): boolean =>
  (token.tag !== 'PART' && SEPARATING_MARKS.has(token.text)) || (token.tag === 'PUNCT' && token.text === '.');
/** Whether a mark stands before a place. */
export function isBehindMark(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  return before !== undefined && isMark(before);
}

export const isCoordinator = (token: Token | undefined): boolean =>
  token !== undefined && COORDINATORS.has(token.lower);
export const isAdverbial = (token: Token): boolean =>
  token.tag === 'ADV' && !COORDINATORS.has(token.lower) && !SUBORDINATORS.has(token.lower);

const BEFORE_NOUN: ReadonlySet<string> = new Set(
  'of for at by from with to on under after during since into'.split(' '),
);
/** “the first half of that sum was …”: a determiner behind a preposition. */
const pointsBack = (tokens: readonly Token[], place: number): boolean =>
  BEFORE_NOUN.has(tokens[place - 1]?.lower ?? '') && tokens[place + 1]?.tag === 'NOUN';

/** Whether a word opens a clause of its own, rather than being a preposition or a determiner. */
export function isOpener(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (!token) return false;
  if (token.lower === 'that' && pointsBack(tokens, place)) return false;
  if (token.lower === 'that')
    return (
      token.tag !== 'DET' ||
      opensClause(tokens[place + 1]) ||
      tokens[place + 2]?.tag === 'AUX' ||
      isNoDeterminer(tokens, place)
    );
  if (token.lower === 'once' && ['again', 'more'].includes(tokens[place + 1]?.lower ?? '')) return false;
  return RELATIVES.has(token.lower) || SUBORDINATORS.has(token.lower);
}

/** “told the House that peace and …”, “replied only that talks would …”: behind a noun, or before a plural, “that” opens a clause. */
const isNoDeterminer = (tokens: readonly Token[], place: number): boolean => {
  const before = tokens[place - 1];
  const next = tokens[place + 1];
  const plural = next?.tag === 'NOUN' && /[^su]s$/.test(next.lower);
  return before?.tag === 'NOUN' || before?.tag === 'PROPN' || plural;
};

/** “told reporters that New Kelmora …”: “that” before a name, an article or a pronoun is no determiner. */
const opensClause = (next: Token | undefined): boolean =>
  next !== undefined && (['DET', 'PRON', 'PROPN', 'NUM'].includes(next.tag) || startsCapital(next.text));

const NOMINATIVES: ReadonlySet<string> = new Set(['i', 'we', 'they', 'he', 'she', 'it']);
export const isNominative = (token: Token | undefined): boolean => token !== undefined && NOMINATIVES.has(token.lower);
export const isNominal = (token: Token): boolean =>
  token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'PRON';
