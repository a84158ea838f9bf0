import { isPossessive, readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Token } from '../grammar/token.ts';
import { isQuote } from '../grammar/word-classes.ts';
import type { Complement } from './complement.ts';

/** How far behind a time or place the complement may stand. */
export const LATE = 14;

/** What begins an object that a preposition has pushed behind it. */
const OPENS_OBJECT = new Set<Token['tag']>(['DET', 'NUM', 'SYM', 'PRON', 'PROPN']);

/** “took part by video in the launch”, “raised with his host the fate of …”: further prepositions and a late object. */
export function latePhrases(tokens: readonly Token[], behind: number, limit: number): Complement[] {
  const found: Complement[] = [];
  let place = behindComma(tokens, behind);
  while (place < Math.min(limit, tokens.length)) {
    const token = tokens[place];
    if (!token) break;
    if (token.tag === 'ADP' && token.lower !== 'of') {
      const phrase = readNounPhrase(tokens, place + 1);
      if (!phrase) break;
      found.push({ kind: token.lower, from: place + 1, phrase });
      place = behindComma(tokens, phrase.to);
    } else if (token.lower === 'of') {
      place = readNounPhrase(tokens, place + 1)?.to ?? tokens.length;
    } else {
      const object = OPENS_OBJECT.has(token.tag) || isQuote(token) || isPossessive(token);
      if (object)
        found.push({ kind: 'object', from: place, phrase: readNounPhrase(tokens, isQuote(token) ? place + 1 : place) });
      break;
    }
  }
  return found;
}

/** “to Mexico, before the end of the year, fourteen objects”: a comma before a preposition, or behind one between commas. */
const behindComma = (tokens: readonly Token[], place: number): number =>
  tokens[place]?.text === ',' && (tokens[place + 1]?.tag === 'ADP' || tokens[place + 1]?.tag === 'NUM')
    ? place + 1
    : place;
