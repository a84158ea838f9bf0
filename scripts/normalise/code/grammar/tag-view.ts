import { startsCapital } from '../letters.ts';
import type { Token } from './token.ts';

/** A word among those beside it; what stands before it has been corrected. */
export interface View {
  first: Token | undefined;
  before: Token | undefined;
  token: Token;
  after: Token | undefined;
  /** Of the word in its sentence. */
  place: number;
}

/** “Quaymouth Docks Ltd”: a capital inside a sentence, among others. */
export const isNameInside = ({ before, token, after, place }: View): boolean =>
  place > 0 &&
  before?.tag !== 'PUNCT' &&
  startsCapital(token.text) &&
  (startsCapital(before?.text ?? '') || startsCapital(after?.text ?? ''));
