import type { Range, Token } from './token.ts';
import { isNominal } from './word-classes.ts';
import { startsCapital } from '../letters.ts';

/** A noun phrase as far as its head: “the signing” of “the signing of agreements on beef”. */
export interface NounPhrase extends Range {
  /** The head noun in the singular: `signing`. */
  head: string;
  headPlace: number;
}

const INSIDE = new Set<Token['tag']>(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'PART']);
const JOINING = new Set(['-', '/', '%', '$', '€', '£', '’', "'", '“', '‘']);
const OUTSIDE = new Set(['to', 'not', 'worth']);
const RELATIVE = new Set(['that', 'which', 'who', 'whose', 'whom']);
const FRACTIONS = new Set(['half', 'most', 'much', 'all', 'part']);
const TITLE_MARKS = new Set(['.']);

/** The singular of a noun, by the tagger or by its ending: `memoranda` stays, `parties` → `party`. */
export function singular(token: Token): string {
  if (token.lemma !== token.lower) return token.lemma;
  const word = token.lower;
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  return /[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

/**
 * Reads a noun phrase from its first word on.
 * @returns null where no noun phrase begins
 */
export function readNounPhrase(tokens: readonly Token[], from: number): NounPhrase | null {
  let headPlace = -1;
  let place = from;
  for (; place < tokens.length && continues(tokens, place, from); place += 1) {
    if (headPlace >= 0 && (opensAnother(tokens, place) || opensQuotation(tokens, place))) break;
    if (isHead(tokens, place)) headPlace = place;
  }
  if (headPlace < 0) headPlace = headWithoutNoun(tokens, from, place);
  const head = tokens[headPlace];
  return head ? { from, to: headPlace + 1, head: singular(head), headPlace } : null;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her', 'our', 'my']);

/** “with his host | the fate of the sailors”: an article behind a noun begins another phrase. */
const opensAnother = (tokens: readonly Token[], place: number): boolean => {
  const [before, token] = [tokens[place - 1], tokens[place]];
  return (
    before !== undefined &&
    token !== undefined &&
    ARTICLES.has(token.lower) &&
    (before.tag === 'NOUN' || before.tag === 'PROPN') &&
    !FRACTIONS.has(before.lower)
  );
};

/** “called the treaty | “a gift to both””. */
const opensQuotation = (tokens: readonly Token[], place: number): boolean =>
  tokens[place]?.text === '“' && ARTICLES.has(tokens[place + 1]?.lower ?? '');

/** “These are …”: they stand alone. */
const POINTING: ReadonlySet<string> = new Set(['these', 'those']);

const isFraction = (tokens: readonly Token[], place: number): boolean =>
  FRACTIONS.has(tokens[place]?.lower ?? '') && tokens[place + 1]?.lower === 'of';

function isHead(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (!token) return false;
  const gerund = token.tag === 'VERB' && token.lower.endsWith('ing');
  return isNominal(token) || token.tag === 'NUM' || gerund || isFraction(tokens, place);
}

/** “Launch of …”, tagged as a verb; “the green light”, tagged as adjectives. */
function headWithoutNoun(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from]?.tag === 'VERB' && tokens[from + 1]?.lower === 'of') return from;
  if (to === from + 1 && POINTING.has(tokens[from]?.lower ?? '')) return from;
  return to > from && tokens[to - 1]?.tag === 'ADJ' ? to - 1 : -1;
}

function continues(tokens: readonly Token[], place: number, from: number): boolean {
  const token = tokens[place];
  if (token && place > from && isHyphenated(tokens, place)) return true;
  if (!token || OUTSIDE.has(token.lower) || (place > from && RELATIVE.has(token.lower))) return false;
  return INSIDE.has(token.tag) || JOINING.has(token.text) || isFraction(tokens, place) || links(tokens, place, from);
}

/** An adverb, a verb form or “and” inside a noun phrase. */
function links(tokens: readonly Token[], place: number, from: number): boolean {
  const [token, next] = [tokens[place], tokens[place + 1]];
  if (!token || !next) return false;
  if (token.tag === 'ADV') return ['ADJ', 'VERB', 'NUM', 'ADV'].includes(next.tag);
  if (token.tag === 'VERB') return isAdjectival(tokens, place, from);
  return token.tag === 'CCONJ'
    ? betweenAdjectives(tokens, place)
    : TITLE_MARKS.has(token.text) && next.start === token.end;
}

/** “business-to-business”. */
const isHyphenated = (tokens: readonly Token[], place: number): boolean =>
  tokens[place - 1]?.text === '-' && tokens[place + 1]?.text === '-';

const DESCRIBED = new Set<Token['tag']>(['DET', 'ADJ', 'PART', 'NUM', 'ADV', 'PRON']);

/** “increased collaboration”, “ongoing work”, “Implementing Arrangement”: a verb form inside a noun phrase. */
function isAdjectival(tokens: readonly Token[], place: number, from: number): boolean {
  const [token, next] = [tokens[place], tokens[place + 1]];
  if (!token || !next) return false;
  const inside = place > from && DESCRIBED.has(tokens[place - 1]?.tag ?? 'X');
  if (!token.lower.endsWith('ing')) return (inside || place === from) && ['NOUN', 'ADJ'].includes(next.tag);
  return inside || (place === from && startsCapital(token.text) && ['NOUN', 'PROPN'].includes(next.tag));
}

const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your', "'s"]);
export const isPossessive = ({ lower }: Token): boolean => POSSESSIVES.has(lower);

/** “close and friendly relations”. */
const betweenAdjectives = (tokens: readonly Token[], place: number): boolean =>
  tokens[place - 1]?.tag === 'ADJ' && tokens[place + 1]?.tag === 'ADJ';
