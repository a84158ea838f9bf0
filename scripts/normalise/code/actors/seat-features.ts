import { type EncodedSentence, markAt, plainToken } from './encode-sentence.ts';
import type { Mention } from './mention.ts';

/** The two sides of a visit, and for whom people speak. */
export interface SeatSides {
  visitor: string;
  host: string;
  /** By index of the person. */
  partyOf: readonly (string | null)[];
}

/** So many words before and behind a name are looked at. */
const WINDOW = 40;

/** One place where a name stands: its sentence, and which of its tokens the name is. */
export interface Occurrence {
  sentence: EncodedSentence;
  token: number;
}

/**
 * What speaks for a town's being the host's and not the visitor's, as features with their values (logarithms of how often):
 * the words right before and behind it, and which side is named before and behind it in the sentence. Sides are told by
 * their names, adjectives, people and offices, other towns by nothing but being names.
 *
 * Of a visitor from Ruritania, `Strelsau wants Ruritania's gas`: `right wants`, `behind V`
 * @param occurrences in the order of the text, none empty
 */
export function seatFeatures(occurrences: readonly Occurrence[], sides: SeatSides): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (feature: string): void => void counts.set(feature, (counts.get(feature) ?? 0) + 1);
  for (const { sentence, token } of occurrences) {
    const roles = (from: number, to: number): string[] =>
      sentence.tokens.slice(Math.max(0, from), to).map((text) => roleOf(text, sentence.mentions, sides));
    const [ahead, after] = [roles(token - WINDOW, token), roles(token + 1, token + 1 + WINDOW)];
    const at = (list: readonly string[], place: number): string => list.at(place) ?? '|';
    count(`left ${at(ahead, -1)}`);
    count(`left ${at(ahead, -2)} ${at(ahead, -1)}`);
    count(`right ${at(after, 0)}`);
    count(`right ${at(after, 0)} ${at(after, 1)}`);
    const [before, behind] = [sidesIn(ahead), sidesIn(after)];
    count(`before ${before}`);
    count(`behind ${behind}`);
    if (token === 0) count(`opens, behind ${behind}`);
    count(`place ${before} n ${behind}`);
    count(`next to ${nearest(ahead, after)}`);
  }
  return new Map([['bias', 1], ...[...counts].map(([feature, often]) => [feature, Math.log1p(often)] as const)]);
}

/** The side that is named next before it, else next behind. */
const nearest = (ahead: readonly string[], after: readonly string[]): string =>
  ahead.findLast(isSide) ?? `behind ${after.find(isSide) ?? '-'}`;

const isSide = (role: string): boolean => /^«[HV]/.test(role);

/** Which sides are named: `H`, `V`, `HV`, or `-` for none. */
const sidesIn = (roles: readonly string[]): string =>
  (['H', 'V'] as const).filter((side) => roles.some((role) => role.startsWith(`«${side}`))).join('') || '-';

/** A word as it stands; of a mention its side and kind: `«Vp»`, `«Hc»`, `«n»`. */
function roleOf(token: string, mentions: readonly Mention[], { visitor, host, partyOf }: SeatSides): string {
  const mark = markAt(token, mentions);
  if (!mark) return plainToken(token);
  const { letter, mention } = mark;
  if (letter === 's' || letter === 'n') return '«n»';
  const party = mention.party ?? (mention.person === null ? null : partyOf[mention.person]);
  return `«${party === host ? 'H' : party === visitor ? 'V' : ''}${letter}»`;
}
