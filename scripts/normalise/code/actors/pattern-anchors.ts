import type { ActorVocabulary } from './actor-vocabulary.ts';
import { foldPhrase } from './words.ts';

type Visits = ActorVocabulary['visits'];

/** Words that no sentence about a visit or a meeting lacks; a quick test before the patterns. */
export const QUICK =
  /\b(?:visit|accompan|trip|tour|gone|here|among|journey|stay|stop|arriv|land|fl[ei]w|flies|flown|go |brought|took|led|leads|end|conclud|wrap|wound|wind|began|begin|start|kick|embark|travel|return|back|home|left|leav|host|receiv|welcom|greet|met|meet|talks|held|hold|session|summit|signed|agreed|reached|and|in|came|come|went|head|lunch|dine|guest|touch|spent|spend|day|leg|host|town|motorcade|salute|carpet|honou?r|ceremon)/;

/** For each kind of pattern, words that no match lacks. */
export const anchorsOf = (visits: Visits, noun: string): [string, RegExp][] => [
  ['visit/', new RegExp(`${noun}|delegation`)],
  ['going/with', /with|accompan/],
  ['going/led', /\b(?:brought|took|led|leads)\b/],
  ['going/person', /\b(?:came|comes?|coming|flew|flies|travelled|traveled|went)\b/],
  ['going/we', /\b(?:we|i)\b/],
  ['going', new RegExp(`\\b(?:${firstWords(visits.going)})\\b`)],
  ['leaving/ours', /\bour /],
  [
    'leaving',
    new RegExp(
      `\\b(?:${firstWords([...visits.leaving, 'left', 'flew', 'flies', 'flown', 'returned', 'returns', 'headed', 'heads', 'went'])})\\b`,
    ),
  ],
  ['homecoming', new RegExp(`\\b(?:${firstWords(visits.homecoming)})\\b`)],
  ['arrival/in', new RegExp(`\\b(?:${longestWords(visits.arriving)})\\b`)],
  ['arrival/seat', / in «[cs]/],
  ['arrival/town', /\b(?:town|capital|city|village|port)\b/],
  ['arrival/gone', / gone /],
  ['arrival/only', new RegExp(`\\b(?:${longestWords(visits.arriving)})\\b`)],
  ['arrival/stay', new RegExp(`\\b(?:${firstWords(visits.staying)})\\b`)],
  ['arrival/days', / days /],
  ['arrival/where', / where /],
  ['arrival/here', / (?:here|among us|in the (?:island|country|kingdom|archipelago|republic)) /],
  ['arrival/came-to', / (?:came|comes|come) /],
  ['arrival/stops', /stop|call|visits/],
  ['arrival/for', / for /],
  ['arrival/brought', /brought|took|carried|ferried|drove|flew/],
  ['meeting/with', / with /],
  ['meeting/pair', / and «[po]/],
  ['meeting/said', /\b(?:meeting|talks|session|summit|discussions|press)\b/],
  ['in-seat', /^«[pod]/],
  ['visiting', /visiting/],
  ['words', /visitor|visiting|guest|host/],
  ['ceremony', new RegExp(`\\b(?:${longestWords(visits.ceremonies)})\\b`)],
  ['arrival/day', new RegExp(noun)],
  ['welcomed/address', /welcome /],
  ['welcomed', new RegExp(`\\b(?:${firstWords(visits.treated)}|await|waiting)`)],
  ['guest/train', new RegExp(`'s (?:${visits.trains.join('|')})`)],
  ['guest/', /guest|host|hono/],
  ['host', new RegExp(`\\b(?:${firstWords(visits.hosting)})\\b`)],
];

const firstWords = (phrases: readonly string[]): string =>
  [...new Set(phrases.map((phrase) => foldPhrase(phrase)[0] ?? ''))].join('|');

/** Of phrases whose first words are common ones the words that tell most: `town` of `in town`. */
const longestWords = (phrases: readonly string[]): string =>
  [...new Set(phrases.map((phrase) => foldPhrase(phrase).reduce(longer, '')))].join('|');

const longer = (one: string, other: string): string => (other.length > one.length ? other : one);
