import type { ActorLexicon } from './actor-lexicon.ts';
import type { Pair, Side } from './party-reading.ts';
import { marked, type PhraseCode } from './phrase-code.ts';
import type { Actors } from './read-actors.ts';
import { sideOfDescription, sideOfMention } from './side-of-mention.ts';

/** What pronouns and voices refer to in a phrase's sentence. */
export interface Reference {
  /** `they`: the sides of the sentence before; null where that says nothing. */
  they: readonly string[] | null;
  /** `he`, `her government`. */
  person: string | null;
  /** `it`, `its ministry`. */
  thing: string | null;
  /** Where the newspaper is at home, else the host. */
  home: string | null;
  /** `we`, `our`: the speaker's side, or the newspaper's own. */
  we: string | null;
}

/** A body of state of which no country is said: the newspaper's own. */
const OWN_BODY = /^(?:the |our )?(?:[^ «»]{2,20} ){0,2}(?:ministry|treasury|cabinet|parliament|government|authorities|presidency|directorate|secretariat) $/;

/** The phrase with other names spelled out: `the «n3» nation` → `the west african nation`. */
const spelled = ({ code, mentions }: PhraseCode): string => code.replace(/«n(\d+)»/g, (_, index: string) => mentions[Number(index)]?.name?.toLowerCase() ?? '');

/** A rule of noun phrases: a test on the code, and whom it names. */
interface PhraseRule {
  id: string;
  test: RegExp;
  side: (pair: Pair, reference: Reference) => readonly string[] | null;
}

const one = (country: string | null): string[] | null => (country === null ? null : [country]);

/** Fixed wordings, tried in order. */
const RULES: readonly PhraseRule[] = [
  { id: 'subject/both', test: /\b(?:both|each|either|neither)\b|^two\b|\b(?:the|these|our|their) (?:two|twin)\b|\beach other\b|\bwe both\b|^(?:he|she) and |\btogether\b|\bjoint(?:ly)?\b|\b(?:and|with) (?:i|me|(?:his|her|their|its) (?:guests?|hosts?|visitors?|counterparts?|opposite numbers?))\b/, side: (pair) => pair.both },
  { id: 'subject/they', test: /^(?:all )?(?:they|them|these|those|themselves)\b/, side: (pair, { they }) => they ?? pair.both },
  { id: 'subject/we', test: /^(?:we|us|i|me|our|my|ours)\b|\bour (?:country|side|government|nation|ministry)\b/, side: (_, { we }) => one(we) },
  { id: 'subject/visitor', test: /^(?:(?:the|his|her|our|their|its) )?(?:[^ «»]{2,16} ){0,2}?(?:visitors?|guests?|visiting (?:leader|side|delegation|party|team))\b/, side: ({ visitor }) => one(visitor) },
  { id: 'subject/host', test: /^(?:(?:the|his|her|our|their|its) )?(?:[^ «»]{2,16} )?(?:hosts?|host (?:country|nation|government|side))\b/, side: ({ host }) => one(host) },
  { id: 'subject/other-side', test: /^(?:his|her) (?:counterpart|opposite number)\b/, side: (pair, { person }) => one(pair.both.find((country) => person !== null && country !== person) ?? null) },
  { id: 'subject/person', test: /^(?:he|she|his|her|him|himself|herself)\b/, side: (_, { person }) => one(person) },
  { id: 'subject/thing', test: /^(?:it(?: |$)|itself|its (?:[^ «»]{2,16} )?(?:government|side|delegation|leaders?|president|ministers?|ministry|people|authorities|officials|capital)\b)/, side: (_, { thing }) => one(thing) },
];

/**
 * The side that a noun phrase names.
 *
 * `the two sides`, `Ruritania and Graustark` → both; `the Ruritanian side`, `officials from Strelsau` → one;
 * `they` → the sides of the sentence before; `we` → the speaker's side; `his host` → the host.
 * @returns null where the phrase names neither side
 */
export function sideOfPhrase(phrase: PhraseCode, pair: Pair, reference: Reference, actors: Actors, lexicon: ActorLexicon): Side | null {
  const code = phrase.code.replace(/^(?:and|while|but|also|in turn|meanwhile|for (?:his|her|its) part|,| )+ /, '').trimStart();
  if (code === '') return null;
  const sides = new Set(marked(phrase).flatMap((mention) => sideOfMention(mention, pair, actors) ?? []));
  const fixed = fixedSide(code, sides.size, pair, reference);
  if (fixed) return fixed;
  if (sides.size === 2) return coordinated({ ...phrase, code }, pair, actors);
  const [only] = sides;
  if (only !== undefined && isTwoBodies({ ...phrase, code }, pair, actors)) return { parties: [...pair.both], rule: 'subject/two-bodies' };
  if (only !== undefined) return { parties: [only], rule: 'subject/named' };
  if (isCollective({ ...phrase, code }, lexicon)) return { parties: [...pair.both], rule: 'subject/collective' };
  const described = sideOfDescription(spelled({ ...phrase, code }), pair, actors, lexicon);
  if (described !== null) return { parties: [described], rule: 'subject/description' };
  return OWN_BODY.test(code) && reference.home !== null ? { parties: [reference.home], rule: 'subject/own-body' } : null;
}

function fixedSide(code: string, named: number, pair: Pair, reference: Reference): Side | null {
  for (const { id, test, side } of RULES) {
    if (!test.test(code) || (id !== 'subject/both' && named > 0 && !/^(?:we|they|he|she|it)\b/.test(code)) || (id === 'subject/both' && named === 1 && !/\band (?:i|me|his|her|their|its)\b/.test(code))) continue;
    const parties = side(pair, reference);
    if (parties) return { parties: [...parties].toSorted(), rule: id };
  }
  return null;
}

/** Both countries are named: joined by `and`, both act; else the first does. */
function coordinated(phrase: PhraseCode, pair: Pair, actors: Actors): Side {
  const mentions = marked(phrase).filter((mention) => sideOfMention(mention, pair, actors) !== null);
  const [first, ...others] = mentions;
  const side = first ? sideOfMention(first, pair, actors) : null;
  const other = others.find((mention) => sideOfMention(mention, pair, actors) !== side);
  const index = (mention: typeof first): number => phrase.code.indexOf(`${phrase.mentions.indexOf(mention as never)}»`);
  const between = phrase.code.slice(index(first), index(other));
  const joined = /»(?: [^ «»]+){0,3}? (?:, )?and (?:the |his |her )?(?:[^ «»]+ ){0,2}«[a-z]$|» «[a-z]$|\bbetween\b/.test(between) && !/\b(?:with|to|for|on|against|by)\b/.test(between);
  return joined ? { parties: [...pair.both], rule: 'subject/both-named' } : { parties: [side ?? pair.both[0]], rule: 'subject/first-named' };
}

/** `the Employment Agency and the Ruritanian Labour Office`, `she and President Varrek`: one of two is of a country. */
function isTwoBodies({ code, mentions }: PhraseCode, pair: Pair, actors: Actors): boolean {
  const [one, other, ...more] = code.split(/ (?:, )?and /);
  if (one === undefined || other === undefined || more.length > 0 || /\b(?:of|for|on|between|in)\b/.test(one)) return false;
  const isNamed = (part: string): boolean => marked({ code: part, mentions }).some((mention) => sideOfMention(mention, pair, actors) !== null);
  const isBody = (part: string): boolean => /^(?:the )?(?:[^ «»]+ )?«[nd]\d+»/.test(part) || /^(?:he|she) ?$/.test(part);
  return (isNamed(one) && !isNamed(other) && isBody(other)) || (isNamed(other) && !isNamed(one) && isBody(one));
}

/** `the leaders`, `the foreign ministers`, `heads of state`: plural, of no country. */
function isCollective({ code, mentions }: PhraseCode, lexicon: ActorLexicon): boolean {
  const words = code.trim().split(' ').slice(0, 6);
  const head = words.findIndex((word) => /^(?:of|from|in|at|for|,|who|which)$/.test(word));
  const noun = words.slice(0, head < 0 ? undefined : head).at(-1) ?? '';
  const office = /^«o(\d+)»$/.exec(noun);
  if (office) return mentions[Number(office[1])]?.office?.plural ?? false;
  return /s$|men$|pair|duo/.test(noun) && lexicon.collective.has(noun);
}
