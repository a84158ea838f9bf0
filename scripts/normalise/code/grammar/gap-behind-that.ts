import type { Gap } from './gap.ts';
import { subjectIn } from './subject-words.ts';
import type { Range, Token } from './token.ts';
import { isBehindMark, isMark, isOpener } from './word-classes.ts';

/** A clause behind “that” whose subject is parted from “that” or from its verb. */
export function readBehindThat(
  tokens: readonly Token[],
  after: number,
  { place, verb }: { place: number; verb: number },
): Gap | null {
  const mark = tokens[place];
  if (!mark || !isMark(mark)) return null;
  if (place === verb - 1) return splitSubject(tokens, after, place);
  return mark.text === ',' ? behindLeadIn(tokens, after, { comma: place, verb }) : null;
}

/** “said that Chad, for its part, would …”: a subject behind “that”, parted from its verb by an aside between commas. */
function splitSubject(tokens: readonly Token[], after: number, comma: number): Gap | null {
  const first = tokens.slice(after, comma).findIndex(({ text }) => text === ',') + after;
  const that = first > after ? tokens.slice(after, first).findLastIndex(({ lower }) => lower === 'that') + after : -1;
  if (that < after || !isOpener(tokens, that) || first === that + 1) return null;
  return behindThat(tokens, that, { from: that + 1, to: first });
}

/** “said that in every forum, in Rome and in Lima alike, Peru will …”: what leads into a clause behind “that”. */
function behindLeadIn(
  tokens: readonly Token[],
  after: number,
  { comma, verb }: { comma: number; verb: number },
): Gap | null {
  const that = tokens.slice(after, comma).findIndex(({ lower }) => lower === 'that') + after;
  if (that < after || tokens[that + 1]?.tag !== 'ADP') return null;
  return behindThat(tokens, that, { from: comma + 1, to: verb });
}

/** A clause behind “that”, with its subject among some words. */
const behindThat = (tokens: readonly Token[], that: number, { from, to }: Range): Gap => ({
  boundary: 'opener',
  opener: 'that',
  afterMark: isBehindMark(tokens, that),
  subject: subjectIn(tokens, from, to),
  from,
});
