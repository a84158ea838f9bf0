import { readNounPhrase } from './noun-phrase.ts';
import type { Range, Token } from './token.ts';
import { isNominal, isNominative } from './word-classes.ts';

/** They take two names: “between Chad and Mali trade has grown”. */
const PAIRING: ReadonlySet<string> = new Set(['between', 'among', 'amongst', 'of']);
const OPENS: ReadonlySet<Token['tag']> = new Set(['DET', 'NUM', 'PROPN']);

/**
 * Place behind the prepositional phrases that open a clause without a comma; `from` where none does, or where no subject
 * follows.
 * @example 'At the dinner in the palace the two ministers agreed' // the place of “the two”
 */
export function behindOpening(tokens: readonly Token[], from: number, to: number): number {
  let place = from;
  while (place < to && isPreposition(tokens[place])) {
    const phrase = readNounPhrase(tokens, place + 1);
    const end = phrase && beforeName(tokens, phrase);
    if (end === null || end >= to) return from;
    place = end;
  }
  return place > from && opensSubject(tokens, place, to) ? place : from;
}

const isPreposition = (token: Token | undefined): boolean => token?.tag === 'ADP' && !PAIRING.has(token.lower);

/** “under the agreement | Kenya”: a name right behind a common noun begins the subject. */
function beforeName(tokens: readonly Token[], { from, to }: Range): number {
  const name = tokens
    .slice(from, to)
    .findIndex(({ tag }, place, words) => tag === 'PROPN' && words[place - 1]?.tag === 'NOUN');
  return name < 0 ? to : from + name;
}

/** An article, a number, a name or a pronoun, with a noun behind it. */
function opensSubject(tokens: readonly Token[], place: number, to: number): boolean {
  const first = tokens[place];
  if (isNominative(first)) return true;
  const words = tokens.slice(place, to);
  return first !== undefined && (OPENS.has(first.tag) || first.tag === 'PRON') && words.some(isNominal);
}
