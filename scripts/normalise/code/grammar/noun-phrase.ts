import type { Range, Token } from './token.ts';
import { isNominal } from './word-classes.ts';

/** A noun phrase as far as its head: “the signing” of “the signing of agreements on beef”. */
export interface NounPhrase extends Range {
  /** The head noun in the singular: `signing`. */
  head: string;
  headPlace: number;
}

const INSIDE = new Set<Token['tag']>(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'PART']);
const JOINING = new Set(['-', '/', '%', '$', '€', '£', '’', "'", '“', '‘']);
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
  for (; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (!token || !continues(tokens, place, from)) break;
    if (
      isNominal(token) ||
      (FRACTIONS.has(token.lower) && tokens[place + 1]?.lower === 'of') ||
      token.tag === 'NUM' ||
      (token.tag === 'VERB' && (token.lower.endsWith('ing') || isNounBehindPossessive(tokens, place)))
    )
      headPlace = place;
  }
  if (headPlace < 0 && tokens[from]?.tag === 'VERB' && tokens[from + 1]?.lower === 'of') headPlace = from;
  if (headPlace < 0 && place > from && tokens[place - 1]?.tag === 'ADJ') headPlace = place - 1;
  const head = tokens[headPlace];
  return head ? { from, to: headPlace + 1, head: singular(head), headPlace } : null;
}

function continues(tokens: readonly Token[], place: number, from: number): boolean {
  const token = tokens[place];
  if (!token) return false;
  const next = tokens[place + 1];
  if (token.lower === 'to' || token.lower === 'not' || (place > from && RELATIVE.has(token.lower))) return false;
  if (INSIDE.has(token.tag) || JOINING.has(token.text)) return true;
  if (FRACTIONS.has(token.lower) && next?.lower === 'of') return true;
  if (token.tag === 'ADV') return next !== undefined && ['ADJ', 'VERB', 'NUM', 'ADV'].includes(next.tag);
  if (token.tag === 'VERB') return isNounBehindPossessive(tokens, place) || isAdjectival(tokens, place, from);
  if (token.tag === 'CCONJ') return betweenAdjectives(tokens, place);
  return TITLE_MARKS.has(token.text) && next !== undefined && next.start === token.end;
}

/** “increased collaboration”, “the signing”, “ongoing work”: a verb form inside a noun phrase. */
function isAdjectival(tokens: readonly Token[], place: number, from: number): boolean {
  const token = tokens[place];
  const before = tokens[place - 1];
  const next = tokens[place + 1];
  if (!token || !next) return false;
  const afterDeterminer =
    place > from && before !== undefined && ['DET', 'ADJ', 'PART', 'NUM', 'ADV'].includes(before.tag);
  const possessed = before !== undefined && before.tag === 'PRON' && place > from;
  if (token.lower.endsWith('ing'))
    return (
      afterDeterminer ||
      possessed ||
      (place === from && /^\p{Lu}/u.test(token.text) && ['NOUN', 'PROPN'].includes(next.tag))
    );
  return (afterDeterminer || possessed || place === from) && (next.tag === 'NOUN' || next.tag === 'ADJ');
}

/** “their resolve to act”: after a possessive or an article, a bare verb is a noun. */
function isNounBehindPossessive(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  const token = tokens[place];
  return (
    before !== undefined &&
    token !== undefined &&
    (before.tag === 'DET' || isPossessive(before)) &&
    !/(?:ed|ing)$/.test(token.lower)
  );
}

const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your', "'s"]);
export const isPossessive = ({ lower }: Token): boolean => POSSESSIVES.has(lower);

/** “close and friendly relations”. */
const betweenAdjectives = (tokens: readonly Token[], place: number): boolean =>
  tokens[place - 1]?.tag === 'ADJ' && tokens[place + 1]?.tag === 'ADJ';
