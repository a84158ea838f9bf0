import { readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Range, Token } from '../grammar/token.ts';
import { isCoordinator } from '../grammar/word-classes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reading } from './eligible.ts';

/** What may stand before the first of several instruments: `the signing of`. */
const LEADING: ReadonlySet<string> = new Set(
  'the signing signature exchange conclusion initialling adoption copies of both also today to'.split(' '),
);
/** Words that begin an instrument beside another; in a name the capital does: `and Protocol on Seaweed`. */
const OPENING: ReadonlySet<string> = new Set(['a', 'an', 'the', 'another', 'one', 'its', 'their']);
/** Words that lead into what an instrument is on. */
const TELLING: ReadonlySet<string> = new Set(
  'on for in of to concerning regarding about between covering against'.split(' '),
);
/** The same behind `another` and `one`, which have no noun. */
const REFERRING: ReadonlySet<string> = new Set('on for in concerning regarding'.split(' '));
/** An instrument of fewer words says too little to be a matter of its own. */
const FEWEST = 3;

/**
 * Instruments that one signing names one by one, each with what it is on: as many statements (CODEBOOK: two matters under one
 * verb are two statements when they are two topics). A count with its fields stays one.
 * @example 'The ministers signed a memorandum on fish and an agreement on flights.' // signed, signed
 * @example 'An Agreement on Visas and a Protocol on Bees were signed.' // signed, signed
 * @example 'They signed three papers: an agreement on visas, a protocol on bees and another on flights.' // signed
 */
export function splitInstruments(tokens: readonly Token[], reading: Reading, lexicon: Lexicon): Reading[] {
  const { predicate, force } = reading;
  if (force?.action !== 'signed') return [reading];
  const isPassive = force.construction === 'passive' && predicate.subject !== null;
  const range = isPassive && predicate.subject ? predicate.subject : { from: force.objectFrom, to: predicate.to };
  const starts = instrumentsIn(tokens, range, lexicon);
  if (starts.length < 2) return [reading];
  return starts.map((from, place) => {
    const isFirst = place === 0;
    const to = endBefore(tokens, starts[place + 1], range.to);
    const own = isFirst ? predicate : { ...predicate, from };
    if (isPassive) return { ...reading, predicate: { ...own, subject: { from, to } }, apart: true };
    const piece = { ...own, to: Math.max(to, own.group.head + 1), ownSubject: isFirst && predicate.ownSubject };
    return { ...reading, predicate: piece, force: { ...force, objectFrom: from }, apart: true };
  });
}

/** Where the one before ends: behind it stand a comma, a coordinator, or both. */
function endBefore(tokens: readonly Token[], next: number | undefined, end: number): number {
  if (next === undefined) return end;
  let to = next;
  while (isCoordinator(tokens[to - 1]) || tokens[to - 1]?.text === ',') to -= 1;
  return to;
}

/** Where the instruments of a list begin; nothing where there is a count, or no list. */
function instrumentsIn(tokens: readonly Token[], { from, to }: Range, lexicon: Lexicon): number[] {
  let first = from;
  while (first < to && !isInstrument(tokens, first, lexicon)) {
    if (!LEADING.has(tokens[first]?.lower ?? '')) return [];
    first += 1;
  }
  const places = [first];
  for (let place = first + FEWEST; place < to - 1; place += 1)
    if (isJoined(tokens, place) && isInstrument(tokens, place, lexicon)) places.push(place);
  const last = places.at(-1);
  return last !== undefined && isCoordinator(tokens[last - 1]) ? places : [];
}

const isJoined = (tokens: readonly Token[], place: number): boolean =>
  isCoordinator(tokens[place - 1]) || tokens[place - 1]?.text === ',';

/** `an agreement on visas`, `the Visa Agreement`, `another on bees`. */
function isInstrument(tokens: readonly Token[], place: number, lexicon: Lexicon): boolean {
  const token = tokens[place];
  if (!token) return false;
  if (standsForOne(tokens, place)) return true;
  const phrase = readNounPhrase(tokens, place);
  const head = phrase && tokens[phrase.headPlace];
  if (!phrase || !head || !lexicon.classes.get('instrument')?.has(head.lower)) return false;
  const opens = OPENING.has(token.lower) || /^\p{Lu}/u.test(token.text);
  return opens && (TELLING.has(tokens[phrase.to]?.lower ?? '') || phrase.headPlace - place > 1);
}

/** `another on bees`, `one for teachers`. */
const standsForOne = (tokens: readonly Token[], place: number): boolean =>
  ['another', 'one'].includes(tokens[place]?.lower ?? '') && REFERRING.has(tokens[place + 1]?.lower ?? '');
