import type { ActorVocabulary } from './actor-vocabulary.ts';
import { arrivalWordings } from './arrival-patterns.ts';
import { GAP, GUEST_MARK, mark, OF_STATE, oneOf, TIME, withTime, WORD, type Wording } from './pattern-parts.ts';
import { anchorsOf } from './pattern-anchors.ts';

type Visits = ActorVocabulary['visits'];

/** What a wording says of the one it marks. */
export interface VisitPattern {
  /** `going/visited`, for the record. */
  id: string;
  /** Groups: `guest`, `host`, `own` (the guest's own country), each a mark such as `p0`. */
  expression: RegExp;
  /** Kinds of mark of which a sentence must have one; a quick test before the expression. */
  needs: readonly string[];
  /** Words of which a sentence must have one, likewise. */
  anchor: RegExp | null;
  /** How much it says, from 0 to 4. */
  weight: number;
}

/**
 * The wordings that tell of a visit, built from the vocabulary; each is tried on encoded sentences. All gaps are
 * bounded, so that time grows with length only.
 */
export function visitPatterns({ visits }: ActorVocabulary): VisitPattern[] {
  const noun = `(?:${visits.nouns.join('|')})s?`;
  const anchors = anchorsOf(visits, noun);
  const wordings = [
    ...nounWordings(noun),
    ...goingWordings(visits),
    ...hostWordings(visits),
    ...meetingWordings(visits),
    ...arrivalWordings(visits, noun),
  ];
  return wordings.map(([id, weight, source]) => ({
    id,
    weight,
    anchor: anchors.find(([kind]) => id.startsWith(kind))?.[1] ?? null,
    needs: [...source.matchAll(/«\(\?<\w+>\[([a-z]+)\]/g)].flatMap((match) => Array.from(match[1] ?? '')),
    expression: new RegExp(`(?:^| )${source}`, 'g'),
  }));
}

const HOST = mark('host', 'cs');
const GUEST = mark('guest', 'poc');

/** What a guest does with a visit. */
const HOLDING =
  'ends ended ending concludes concluded begins began starts started opens opened pays paid makes made undertook'
    .split(' ')
    .concat(['wraps up', 'wrapped up', 'winds up', 'wound up', 'kicks off', 'kicked off', 'embarks on', 'embarked on']);

/** `a state visit to Ruritania by …`, `the Premier's visit`, `the latter's visit`, `during the visit` */
const nounWordings = (noun: string): Wording[] => [
  [
    'visit/of-to',
    4,
    `${noun} (?:to ${OF_STATE}${HOST} )?(?:by|of|from) (?:the )?(?:visiting )?${mark('guest', 'pocd')}` +
      `(?: to ${OF_STATE}${mark('host2', 'cs')})?`,
  ],
  ['visit/to', 3, `${noun} ${GAP(2)}?(?:to|in|of|through|around) ${OF_STATE}${HOST}`],
  ['visit/whose', 3, `${GUEST} 's ${GAP(5)}?${noun}(?: (?:to|in) ${OF_STATE}${HOST})?`],
  ['visit/by-adjective', 2, `${mark('guest', 'd')} ${GAP(2)}?(?:visit|delegation) (?:to|in) ${OF_STATE}${HOST}`],
  ['visit/guest-first', 2, `${GUEST} ${GAP(4)}?${noun} (?:${WORD} )?(?:to|in) ${OF_STATE}${HOST}`],
  ['visit/held', 2, `${GUEST} (?:${oneOf(HOLDING)}) ${GAP(4)}?${noun}(?= |$)`],
  ['visit/during', 3, `in ${HOST} ${GAP(6)}?during ${GAP(4)}?${noun}`],
  ['visit/latter', 3, `(?:the )?latter 's ${GAP(3)}?${noun}`],
  [
    'visit/said',
    0.25,
    `(?:during|after|before|of|following|on|for|since|calling|called|is|was) (?:the|this|a|an|his|her|their) ` +
      `(?:(?:[a-z]+|\\d+) day |state |official |working |royal |first |historic |whirlwind |flying ){0,3}(?:visit|trip)(?= |$)`,
  ],
  ['visit/mine', 3, `(?:my|our) ${GAP(2)}?${noun} (?:${WORD} )?(?:to|in) ${OF_STATE}${HOST}`],
];

/** `flew to Ruritania`, `returned home from`, `we went to` */
const goingWordings = ({ going, leaving, homecoming }: Visits): Wording[] => [
  ['going', 3, `(?<!\\b(?:the|a|his|her|their|our) |«d\\d+» )${withTime(going)} ${OF_STATE}${HOST}`],
  ['going/led', 2, `(?:brought|took|led|leads) (?:${WORD} |«[^»]*» ){1,8}?(?:to|into) ${HOST}`],
  [
    'going/person',
    2,
    `(?:came|come|comes|coming|flew|flies|travelled|traveled|went) to (?:${WORD} ){1,3}?(?:the )?${mark('host', 'p')}`,
  ],
  [
    'going/with',
    3,
    `(?:with|accompanied|accompanying) (?:the )?${mark('guest', 'po')} (?:, )?(?:on ${GAP(4)})?(?:to|in) ${OF_STATE}${HOST}`,
  ],
  ['going/town', 2, `${withTime(going)} ${GAP(2)}?${mark('town', 'n')}`],
  ['going/we', 2, `(?:we|i) ${GAP(3)}?${oneOf([...going, 'go to', 'fly to', 'travel to'])} ${OF_STATE}${HOST}`],
  ['leaving', 3, `${withTime(leaving)} ${OF_STATE}${HOST}`],
  [
    'leaving/home',
    2,
    `(?:left for|flew|flies|flown|returned|returns|headed|heads|went|came|comes|come) ${TIME}{0,3}home(?= |$)`,
  ],
  [
    'leaving/ours',
    2,
    `our (?:own )?${mark('guest', 'po')} (?:has |had |is |was )?(?:gone|went|flown|flew|left|away|abroad|been to|travelled|traveled|jetted)(?= )`,
  ],
  ['homecoming', 3, `(?<!\\bwelcome )${oneOf(homecoming)} ${OF_STATE}${mark('own', 'cs')}`],
];

/** `hosted the visiting President`, `was received by`, `his guest` */
const hostWordings = ({ hosting }: Visits): Wording[] => {
  const guest = `(?:the |his |her )?(?:visiting )?${GUEST_MARK}`;
  return [
    ['hosting', 2, `${mark('host', 'pocs')} (?:, (?:[^ ]{1,24} ){1,10}?, |${GAP(3)})?${oneOf(hosting)} ${guest}`],
    ['hosting/after', 2, `(?:after|on|by|in|while|and) ${oneOf(hosting)} ${guest}`],
    [
      'hosted',
      2.5,
      `${GUEST} (?:was|were|has been|is|being) ${GAP(2)}?${oneOf(hosting)} (?:(?:at|in) (?:(?!, )${WORD} |«[ns]\\d+» ){1,5}?)?by ${GAP(2)}?` +
        mark('host', 'pocd'),
    ],
    ['visiting', 3, `(?:the|a) visiting ${mark('guest', 'pod')}`],
    [
      'visiting/office',
      3,
      `(?<!\\b(?:the|a|after|before|while|by|on|in|of|was|is|been|were|are|for|from) )visiting ${mark('guest', 'po')}`,
    ],
    [
      'words',
      2,
      `(?:the visitor|(?:his|her|their|our|the) (?:guest|host|visiting (?:leader|president|premier|minister))s?)(?= |$)`,
    ],
  ];
};

/** Nouns for a meeting that has a place. */
const MEETINGS = [
  'talks',
  'summit',
  'meeting',
  'session of talks',
  'joint press conference',
  'round table',
  'joint statement',
];

/** “Talks on the making of tanks in Ruritania” are not held there; “talks on Tuesday in Ruritania” are. */
const NOT_ABOUT = String.raw`(?!(?:about|over|concerning|regarding) |on (?!\w+day ))`;

/** `talks in Strelsau`, `Varrek met Oster`, `their bilateral meeting` */
const meetingWordings = ({ meeting }: Visits): Wording[] => [
  [
    'meeting/place',
    1.5,
    `${oneOf([...meeting, ...MEETINGS])} (?:${NOT_ABOUT}${WORD} |«[^»]*» ){0,8}?(?:in|at|on) ${OF_STATE}${HOST}`,
  ],
  [
    'meeting',
    0.5,
    `${mark('one', 'po')} (?:, (?:${WORD} |«[^»]*» ){1,14}?, )?${GAP(4)}?${oneOf([...meeting, 'reached', 'agreed', 'signed'])} ${GAP(3)}?${mark('two', 'po')}`,
  ],
  [
    'meeting/said',
    0.25,
    `(?:(?:their|the|a|his|her) (?:bilateral|one on one|face to face|expanded|restricted|plenary|delegation level)|their(?: joint)?) ` +
      `(?:meeting|talks|session|summit|discussions|press conference|press appearance)(?= |$)`,
  ],
  [
    'meeting/with',
    0.5,
    `${mark('one', 'po')} (?!disagreed )[a-z]{2,12}(?:ed|ew|et|ook|ad|oke|ent|ang|ade) ${GAP(5)}with (?:the )?(?:«d\\d+» (?:[a-z]+ )?)?${mark('two', 'po')}`,
  ],
  [
    'meeting/pair',
    0.5,
    `${mark('one', 'po')} (?:, )?and ${mark('two', 'po')} ${GAP(2)}?(?:[a-z]{2,20}ed|met|held|spoke|saw|have|will)(?= )`,
  ],
  ['in-seat', 2, `(?<!.)${mark('guest', 'pod')} (?:arrived |landed |is |was )?in ${HOST}`],
];
