import { LONGEST } from './object-words.ts';

/** Where a title can end: before what is added to it, or before the next thing undertaken. A list is not cut: its rest counts too. */
const ENDS =
  /;|,(?: and)?(?= to \p{Ll})| and(?= to \p{Ll})|,(?= (?:with|for|as|in|on|at|by|under|through|after|before|from|including|starting|so)\b)/gu;
/** When it holds, who says so, and what somebody else or the same side does besides. */
const NOT_ITS_OWN = /,? (?:with effect from|as of \p{Lu}|according to|and (?:will|would|shall|that))\b.*$/u;
/** What something is besides: "…, the first of its kind"; where more follows, it is a list. */
const APPOSITION = /^(?<head>[^,]{30,}), (?:an?|the|its) [^,]*$/u;
/** From this place on: less would tell too little. */
const LEAST = 30;

/** A title that is not too long: cut where its last thing that still fits ends; null where it cannot be cut. */
export function shortened(title: string): string | null {
  const whole = title.replace(NOT_ITS_OWN, '');
  if (whole.length <= LONGEST) return whole;
  const end = [...whole.matchAll(ENDS)].map(({ index }) => index).findLast((at) => at >= LEAST && at <= LONGEST);
  return end === undefined ? (APPOSITION.exec(whole)?.groups?.['head'] ?? null) : whole.slice(0, end);
}
