import { addContext, type NameClues } from './name-clues.ts';
import { foldWord } from './words.ts';

/** Words that stand before or behind the core of a country's name: `North`, `Saint`; `Islands`, `Coast`. */
export interface LandWords {
  openers: ReadonlySet<string>;
  kinds: ReadonlySet<string>;
}

/** A short form that stands so many times as often as the long one is no short form of it: `North Ruritania` is a part of Ruritania. */
const OFTENER = 3;

/**
 * A country's name without the words that say which or what kind of land it is.
 * @example coreOf('Castellan Islands', words) // 'Castellan'
 * @example coreOf('North Graustark', words) // 'Graustark'
 */
export function coreOf(name: string, { openers, kinds }: LandWords): string {
  const words = name.split(' ');
  if (words.length > 1 && kinds.has(foldWord(words.at(-1) ?? ''))) words.pop();
  if (words.length > 1 && openers.has(foldWord(words[0] ?? ''))) words.shift();
  return words.join(' ');
}

/** `Ruritanian` of `Ruritanian Federation`: a state's name without the form of state. */
export const withoutState = (name: string): string => name.split(' ').slice(0, -1).join(' ');

/**
 * Counts short forms as the long one: beside `the Castellan Islands`, `Castellan` and `the Islands`; beside `North
 * Graustark`, `Graustark`. What begins sentences only is no name (`New Ruritanian ships`), and a person’s is no short form.
 * @param clues by name; short forms are taken out
 */
export function joinShortForms(clues: Map<string, NameClues>, words: LandWords): void {
  const long = [...clues.values()].filter(
    ({ name, isInside, isPerson }) => isInside && !isPerson && coreOf(name, words) !== name,
  );
  const shorts = Map.groupBy(
    long.flatMap((clue) => shortForms(clue.name, words).map((short) => ({ clue, short }))),
    ({ short }) => short,
  );
  for (const [short, [only, ...others]] of shorts) {
    const clue = clues.get(short);
    if (!clue || clue.isPerson || !only || others.length > 0 || clue.count > OFTENER * only.clue.count) continue;
    absorb(only.clue, clue);
    clues.delete(short);
  }
}

/** The core of a name, and the word for its kind of land. */
function shortForms(name: string, words: LandWords): string[] {
  const last = name.split(' ').at(-1) ?? '';
  return words.kinds.has(foldWord(last)) ? [coreOf(name, words), last] : [coreOf(name, words)];
}

/** What is said of a short form is said of the long one. */
function absorb(long: NameClues, short: NameClues): void {
  long.shortForms.push(short.name);
  long.count += short.count;
  long.first = Math.min(long.first, short.first);
  long.asCountry += short.asCountry;
  long.asAdjective += short.asAdjective;
  long.asSubject ||= short.asSubject;
  long.isInside ||= short.isInside;
  long.isBehindField ||= short.isBehindField;
  long.capitalOf ??= short.capitalOf;
  for (const [context, count] of short.contexts) addContext(long, context, count);
}
