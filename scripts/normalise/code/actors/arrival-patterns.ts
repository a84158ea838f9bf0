import type { ActorVocabulary } from './actor-vocabulary.ts';
import { GAP, GUEST_MARK, mark, oneOf, OF_STATE, WORD, type Wording } from './pattern-parts.ts';

type Visits = ActorVocabulary['visits'];

const HOST = mark('host', 'cs');

/** A word, a pause or a mark. */
const ANY = '[^ ]{1,24}';

/** `«p0» , who had flown in overnight , was`: a guest to whom something is done. */
const BEING = `${mark('guest', 'poc')} (?:, (?:${ANY} ){0,8}?, |, )?(?:was|were|has been|is|being|got|gets)`;

const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|several|a few)';

const ORDINAL = '(?:first|second|third|fourth|fifth|last|final|opening|closing)';

/**
 * The wordings that tell of a guest without a verb of travel: arrivals, stays, ceremonies and whose guest somebody is.
 * @param noun nouns of visits, as an alternation
 */
export const arrivalWordings = (visits: Visits, noun: string): Wording[] => [
  ...arrivals(visits, noun),
  ...guests(visits),
  ['ceremony', 0.75, oneOf(visits.ceremonies)],
];

/** `touched down in Strelsau`, `spent two days in`, `on the second day of his trip` */
const arrivals = ({ arriving, staying }: Visits, noun: string): Wording[] => [
  ['arrival/in', 1.5, `${oneOf(arriving)} (?:${ANY} ){1,10}?(?:in|at|into|to) ${OF_STATE}${HOST}`],
  ['arrival/only', 2, `${oneOf(arriving)}(?= )`],
  ['arrival/town', 2, `(?:was|is|were|are|came|comes) (?:in|to) (?:town|the (?:capital|city|village|port))(?= )`],
  ['arrival/stay', 3, `${oneOf(staying)} (?:${ANY} ){1,8}?in ${OF_STATE}${HOST}`],
  [
    'arrival/where',
    3,
    `${HOST} , where (?:the )?(?:he|she|they|${mark('guest', 'po')}) (?:has |had )?(?:stayed|stays|spent|spends|stopped|landed|arrived|dined)(?= )`,
  ],
  [
    'arrival/here',
    1.5,
    `${mark('guest', 'po')} (?:, )?(?:was|is|were|had been|has been|came|comes) (?:over )?(?:here|among us|in the (?:island|country|kingdom|archipelago|republic))(?= )`,
  ],
  [
    'arrival/came-to',
    1.5,
    `${mark('guest', 'po')} (?:, )?(?:came|comes|has come|had come) to (?:see|look at|inspect|open|sign|unveil|lay|watch|hear|thank|ask|tell)(?= )`,
  ],
  ['arrival/gone', 2, `${mark('guest', 'po')} (?:has|have) (?:been|come) and gone(?= )`],
  ['arrival/days', 2, `${NUMBER} days (?:of ${GAP(2)})?in ${OF_STATE}${HOST}`],
  ['arrival/days-of', 2, `${mark('guest', 'po')} 's ${NUMBER} days (?:there|here|in ${OF_STATE}${HOST})`],
  [
    'arrival/brought',
    2,
    `(?:brought|took|carried|ferried|drove|flew) ${mark('guest', 'po')} (?:${ANY} ){0,3}?(?:to|into) ${mark('town', 'n')}`,
  ],
  [
    'arrival/day',
    2.5,
    `(?:day (?:one|two|three|four|\\d)|${ORDINAL} (?:full )?(?:day|leg|stop)) of (?:his|her|their|the|a) ${GAP(3)}?${noun}` +
      `(?: ${GAP(2)}?(?:to|in|of) ${OF_STATE}${HOST})?`,
  ],
  ['arrival/then', 2, `(?:then|on|later|finally|afterwards|next) (?:on )?to ${OF_STATE}${HOST}`],
  ['arrival/stops', 2.5, `(?:stops?|stopping|called|calls|calling|visits) ${GAP(1)}?(?:in|at|to) ${HOST}`],
  [
    'arrival/for',
    2,
    `in ${HOST} (?:this week |today |on )?for ${GAP(5)}?(?:talks|summit|visit|meetings?|forum|conference|celebrations?|week|ceremony|funeral)`,
  ],
  ['arrival/seat', 2, `(?<!.)(?:${WORD} (?:, )?){0,4}?${GUEST_MARK} (?:, )?(?:${WORD} ){0,2}in ${HOST}`],
];

/** `was met by a guard of honour in`, `as a guest of King Rudolf`, `his Ruritanian host` */
const guests = (visits: Visits): Wording[] => [
  ['welcomed/in', 2.5, `${BEING} ${GAP(2)}?${oneOf(visits.treated)} (?:${ANY} ){1,14}?(?:in|at|to) ${OF_STATE}${HOST}`],
  ['welcomed/only', 2, `${BEING} ${GAP(2)}?${oneOf(visits.treated)} (?:a|an|by an?|with|to|from|off|through|at) `],
  [
    'welcomed/at',
    2,
    `where ${mark('host', 'pocs')} (?:welcomed|greeted|received|met|awaited|was waiting for) (?:him|her|them)`,
  ],
  ['welcomed/address', 3, `welcome (?:back |again )?(?:here )?(?:to|in) ${OF_STATE}${HOST}`],
  ['guest/honour', 3, `in hono(?:u)?r of (?:the )?(?:visiting )?${GUEST_MARK}`],
  ['guest/train', 1.5, `${mark('guest', 'po')} 's (?:${visits.trains.join('|')})(?= )`],
  ['guest/of', 3, `guests? of (?:the )?${mark('host', 'pocs')}`],
  ['guest/whose', 3, `${mark('host', 'pocs')} 's ${GAP(1)}?guests?(?= )`],
  ['guest/own', 2, `${mark('guest', 'po')} (?:${ANY} ){0,8}?(?:his|her) hosts?(?= )(?! «)`],
  ['guest/own-guest', 2, `${mark('host', 'po')} (?:${ANY} ){0,8}?(?:his|her) (?:guest|visitor)s?(?= )(?! «)`],
  ['guest/host', 2.5, `(?:his|her|their) ${mark('host', 'd')} hosts?(?= )`],
  ['guest/named', 2, `(?:his|her|their) hosts? (?:${WORD} ){0,3}?, ${mark('host', 'p')}`],
];
