import { gapAfter, isBlank, isCapitalAt, keyAt, type SentenceWords } from './sentence-words.ts';

/** Whom and what a country has, and a town or a person hardly: `Ruritania's workers`, `Ruritania's waters`. */
const OF_NATION =
  /^(?:workers|people|peoples|voters|citizens|nationals|taxpayers|farmers|fishermen|trawlers|exporters|exports|imports|economy|parliament|parliamentarians|constitution|border|borders|waters|coast|airspace|army|navy|military|troops|embassy|embassies|currency|independence|sovereignty|neutrality|territory|laws|tariffs?|debts?|lawmakers|mps|diplomats|ministers|delegates?|candidate|candidacy|bid|accession|membership|lot)$/;

/** Going to or from a place, the place right behind. */
const MOVING = /^(?:fled|flee|flees|fleeing|left|leaves|leaving|quit|toured|touring|tours|reached|entered|entering)$/;

/** Words for a journey that stand further before its goal: `Visit of the President of Ruritania to Graustark`. */
const JOURNEY = /^(?:visit|visits|trip|tour|journey|return|arrival|ambassador|envoy|commissioner)$/;
const REACH = 14;

/** What serves a whole country, at the end of its name: `Ruritania Public Radio`. */
const NATIONAL = /^(?:radio|television|broadcasting|broadcaster|airways|airlines|telegraph)$/;

/** What sits in a country, behind its name and a dash at the head of a report: `RURITANIA – HOUSE OF DEPUTIES`. */
const CHAMBER = /^(?:house|chamber|senate|parliament|assembly|national)$/;

/**
 * What wordings further from a name say for a country: a journey told earlier in the sentence, going without a
 * preposition (`fled Ruritania`), what only a country has (`Ruritania's voters`), and what bears a country's name
 * (`Ruritania Public Radio`); and a parliament behind a name at the head of its report.
 * @param from index of the name's first word
 * @param next index of the word behind it
 * @returns points, 0 to 4
 */
export function evidenceOfState(read: SentenceWords, from: number, next: number): number {
  if (NATIONAL.test(keyAt(read, next - 1)) && next - from > 1) return 2;
  if (from === 0 && /^ [–—-] $/.test(gapAfter(read, next - 1)) && CHAMBER.test(keyAt(read, next))) return 4;
  return evidenceAhead(read, from) + evidenceBehind(read, next);
}

function evidenceAhead(read: SentenceWords, from: number): number {
  if (from === 0 || !isBlank(gapAfter(read, from - 1))) return 0;
  const before = keyAt(read, from - 1);
  if (MOVING.test(before)) return 1.5;
  const isGoal = before === 'to' && isCapitalAt(read, from - 2);
  const start = Math.max(0, from - REACH);
  return isGoal && read.words.slice(start, from - 2).some(({ key }) => JOURNEY.test(key)) ? 2 : 0;
}

const evidenceBehind = (read: SentenceWords, next: number): number =>
  read.words[next - 1]?.possessive && OF_NATION.test(keyAt(read, next)) ? 1 : 0;
