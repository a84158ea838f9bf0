import type { NamedDate } from './read-date.ts';
import { liesIn } from './read-date.ts';
import type { Lexicon, Name } from './vocabulary.ts';
import { phraseKey, type Token } from './words.ts';

/** More pages than these are no answer to a name. */
const MOST = 3;

/** Whether a query of these words, and of this date, asks for the page itself and not for what it is about. */
function isAskedFor({ calledBy, calledWith, name }: Called, words: readonly string[], date: NamedDate | null): boolean {
  const isDated = date !== null && name.when !== undefined;
  if (isDated && !liesIn(date.value, name.when ?? '')) return false;
  const dateWords = isDated ? phraseKey(date.text).split(' ') : [];
  const rest = words.filter((word) => !dateWords.includes(word));
  return (
    (isDated || rest.some((word) => calledBy.has(word))) &&
    rest.every((word) => calledBy.has(word) || calledWith.has(word))
  );
}

/** A page that is asked for by name: words of which one must be there, and words that may stand beside. */
export interface Called {
  name: Name;
  calledBy: ReadonlySet<string>;
  calledWith: ReadonlySet<string>;
}

/**
 * The pages that a whole query is a name of, best first: a person by any part of the name, a visit by its visitor, by
 * a word for visits or by its date. `brandt`, `president brandt`, `brandt visit 2021`, `3 May 2021`
 */
export function namedPages(tokens: readonly Token[], date: NamedDate | null, { called }: Lexicon): Name[] {
  const words = [...new Set(phraseKey(tokens.map(({ text }) => text).join(' ')).split(' '))];
  const asked = called.filter((one) => isAskedFor(one, words, date));
  const closeness = ({ calledBy }: Called): number => words.filter((word) => calledBy.has(word)).length;
  return asked
    .sort((a, b) => closeness(b) - closeness(a))
    .slice(0, MOST)
    .map(({ name }) => name);
}
