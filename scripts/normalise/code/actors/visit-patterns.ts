import type { ActorVocabulary } from './actor-vocabulary.ts';
import { foldPhrase } from './words.ts';

/** What a wording says of the one it marks. */
export interface VisitPattern {
  /** `going/visited`, for the record. */
  id: string;
  /** Groups: `guest`, `host`, `own` (the guest's own country), each a mark such as `p0`. */
  expression: RegExp;
  /** Kinds of mark of which a sentence must have one; a quick test before the expression. */
  needs: string;
  /** How much it says, from 0 to 4. */
  weight: number;
}

const WORD = "[^ «»]{1,24}";
const GAP = (most: number): string => `(?:${WORD} ){0,${most}}`;
const OF_STATE = `(?:the )?(?:${WORD} ){0,2}?(?:(?:republic|kingdom|state|federation|nation|neighbouring|neighboring) (?:of )?(?:the )?)?`;
const mark = (name: string, kinds: string): string => `«(?<${name}>[${kinds}]\\d+)»`;
const oneOf = (phrases: readonly string[]): string => {
  const folded = phrases.map((phrase) => foldPhrase(phrase).join(' ')).toSorted((a, b) => b.length - a.length);
  return `(?:${[...new Set(folded)].join('|')})`;
};

/**
 * The wordings that tell of a visit, built from the vocabulary; each is tried on encoded sentences. All gaps are
 * bounded, so that time grows with length only.
 */
export function visitPatterns({ visits }: ActorVocabulary): VisitPattern[] {
  const noun = `(?:${visits.nouns.join('|')})s?`;
  const actor = 'poc';
  const place = 'cs';
  const pattern = (id: string, weight: number, source: string): VisitPattern => ({
    id,
    weight,
    needs: [...source.matchAll(/«\(\?<\w+>\[([a-z]+)\]/g)].map((match) => match[1] ?? '').join(''),
    expression: new RegExp(`(?:^| )${source}`, 'g'),
  });
  return [
    pattern('visit/of-to', 4, `${noun} (?:to ${OF_STATE}${mark('host', place)} )?(?:by|of|from) (?:the )?(?:visiting )?${mark('guest', `${actor}d`)}(?: to ${OF_STATE}${mark('host2', place)})?`),
    pattern('visit/to', 3, `${noun} ${GAP(2)}?(?:to|in|of) ${OF_STATE}${mark('host', place)}`),
    pattern('visit/whose', 3, `${mark('guest', `${actor}`)} 's ${GAP(5)}?${noun}(?: (?:to|in) ${OF_STATE}${mark('host', place)})?`),
    pattern('visit/by-adjective', 2, `${mark('guest', 'd')} ${GAP(2)}?(?:visit|delegation) (?:to|in) ${OF_STATE}${mark('host', place)}`),
    pattern('visit/guest-first', 2, `${mark('guest', 'poc')} ${GAP(4)}?(?:${noun}) (?:${WORD} )?(?:to|in) ${OF_STATE}${mark('host', place)}`),
    pattern('going', 3, `(?<!\\b(?:the|a|his|her|their|our) )${oneOf(visits.going)} ${OF_STATE}${mark('host', place)}`),
    pattern('going/person', 2, `(?:came|come|comes|coming|flew|flies|travelled|traveled|went) to (?:${WORD} ){1,3}?(?:the )?${mark('host', 'p')}`),
    pattern('going/town', 2, `${oneOf(visits.going)} ${GAP(2)}?${mark('town', 'n')}`),
    pattern('leaving', 3, `${oneOf(visits.leaving)} ${OF_STATE}${mark('host', place)}`),
    pattern('homecoming', 3, `${oneOf(visits.homecoming)} ${OF_STATE}${mark('own', place)}`),
    pattern('hosting', 2, `${mark('host', 'poc')} ${GAP(3)}?${oneOf(visits.hosting)} (?:the |his |her )?(?:visiting )?${mark('guest', 'pod')}`),
    pattern('hosting/after', 2, `(?:after|on|by|in|while|and) ${oneOf(visits.hosting)} (?:the |his |her )?(?:visiting )?${mark('guest', 'pod')}`),
    pattern('hosted', 2.5, `${mark('guest', 'poc')} (?:was|were|has been|is|being) ${GAP(2)}?${oneOf(visits.hosting)} (?:at ${GAP(3)}?)?by ${GAP(2)}?${mark('host', 'pocd')}`),
    pattern('visit/during', 3, `in ${mark('host', place)} (?:[^ «»]{1,24} ){0,6}?during ${GAP(4)}?${noun}`),
    pattern('visit/latter', 3, `(?:the )?latter 's ${GAP(3)}?${noun}`),
    pattern('going/we', 2, `(?:we|i) ${GAP(3)}?${oneOf([...visits.going, 'go to', 'fly to', 'travel to'])} ${OF_STATE}${mark('host', place)}`),
    pattern('visiting', 3, `(?:the|a) visiting ${mark('guest', 'pod')}`),
    pattern('meeting/place', 1.5, `${oneOf([...visits.meeting, 'talks', 'summit', 'meeting', 'session of talks', 'joint press conference', 'round table', 'joint statement'])} (?:${WORD} |«[^»]*» ){0,8}?(?:in|at) ${OF_STATE}${mark('host', place)}`),
    pattern('meeting', 0.5, `${mark('one', 'po')} ${GAP(4)}?${oneOf([...visits.meeting, 'reached', 'agreed', 'signed'])} ${GAP(3)}?${mark('two', 'po')}`),
    pattern('meeting/pair', 0.5, `${mark('one', 'po')} (?:, )?and ${mark('two', 'po')}`),
    pattern('words', 2, `(?:the visitor|(?:his|her|their|our|the) (?:guest|host|visiting (?:leader|president|premier|minister))s?)(?= |$)`),
    pattern('visit/mine', 3, `(?:my|our) ${GAP(2)}?${noun} (?:${WORD} )?(?:to|in) ${OF_STATE}${mark('host', place)}`),
    pattern('in-seat', 1, `${mark('guest', 'pod')} (?:arrived |landed |is |was )?in ${mark('host', place)}`),
  ];
}
