import type { ActorLexicon } from './actor-lexicon.ts';
import type { Mention } from './mention.ts';
import type { Pair, Side } from './party-reading.ts';
import { marked, type PhraseCode } from './phrase-code.ts';
import { isOutsider } from './outsiders.ts';
import { coordinated, isCollective, isTwoBodies } from './several-sides.ts';
import type { Actors } from './read-actors.ts';
import { sideOfDescription, sideOfMention, sideOfStyle } from './side-of-mention.ts';

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
const OWN_BODY =
  /^(?:the |our )?(?:[^ «»]{2,20} ){0,2}(?:ministry|treasury|cabinet|parliament|government|authorities|presidency|directorate|secretariat)(?: (?:of|for) [^«»,]{3,40}?)? $/;

/** The phrase with other names spelled out: `the «n3» nation` → `the west african nation`. */
const spelled = ({ code, mentions }: PhraseCode): string =>
  code.replace(/«n(\d+)»/g, (_, index: string) => mentions[Number(index)]?.name?.toLowerCase() ?? '');

/** A rule of noun phrases: a test on the code, and whom it names. */
interface PhraseRule {
  id: string;
  test: RegExp;
  side: (pair: Pair, reference: Reference) => readonly string[] | null;
}

const one = (country: string | null): string[] | null => (country === null ? null : [country]);

/** Fixed wordings, tried in order. */
const RULES: readonly PhraseRule[] = [
  {
    id: 'subject/both',
    test: /\b(?:both|each|either|neither)\b|^two\b(?! of (?:their|our|its|his|her|them|us)\b)|\b(?:the|these|our|their) (?:two|twin)\b|\beach other\b|\bwe both\b|^(?:he|she) and |\btogether\b|\bjoint(?:ly)?\b|\b(?:and|with) (?:i|me|(?:his|her|their|its) (?:guests?|hosts?|visitors?|counterparts?|opposite numbers?|homologues?|colleagues?))\b/,
    side: (pair) => pair.both,
  },
  { id: 'subject/we', test: /^[a-z0-9]{2,12} of (?:our|us|ours|mine)\b/, side: (_, { we }) => one(we) },
  {
    id: 'subject/they',
    test: /^(?:all )?(?:they|them|these|those|themselves)\b|^[a-z0-9]{2,12} of their\b/,
    side: (pair, { they }) => they ?? pair.both,
  },
  {
    id: 'subject/person',
    test: /^the same (?:«o\d+»|official|officials|minister|source|spokes[a-z]+)/,
    side: (_, { person }) => one(person),
  },
  {
    id: 'subject/their',
    test: /^their (?:own )?(?:[^ «»]{2,16} )?(?:«o\d+»|president|leader|ministers?|ministry|government|side|country|capital)(?: |$)/,
    side: (_, { thing }) => one(thing),
  },
  {
    id: 'subject/we',
    test: /^(?:we|us|i|me|our|my|ours)\b|\bour (?:country|side|government|nation|ministry)\b/,
    side: (_, { we }) => one(we),
  },
  {
    id: 'subject/visitor',
    test: /^(?:(?:the|his|her|our|their|its) )?(?:[^ «»]{2,16} ){0,2}?(?:visitors?|guests?|visiting (?:leader|side|delegation|party|team))\b/,
    side: ({ visitor }) => one(visitor),
  },
  {
    id: 'subject/host',
    test: /^(?:(?:the|his|her|our|their|its) )?(?:[^ «»]{2,16} )?(?:hosts?|host (?:country|nation|government|side))\b/,
    side: ({ host }) => one(host),
  },
  {
    id: 'subject/other-side',
    test: /^(?:his|her) (?:counterpart|opposite number)\b/,
    side: (pair, { person }) => one(pair.both.find((country) => person !== null && country !== person) ?? null),
  },
  { id: 'subject/person', test: /^(?:he|she|his|her|him|himself|herself)\b/, side: (_, { person }) => one(person) },
  {
    id: 'subject/thing',
    test: /^(?:it(?: |$)|itself|its (?:[^ «»]{2,16} )?(?:government|side|delegation|leaders?|president|ministers?|ministry|people|authorities|officials|capital)\b|its (?:[^ «»]{2,16} )?«o\d+»)/,
    side: (_, { thing }) => one(thing),
  },
];

/**
 * The side that a noun phrase names.
 *
 * `the two sides`, `Ruritania and Graustark` → both; `the Ruritanian side`, `officials from Strelsau` → one;
 * `they` → the sides of the sentence before; `we` → the speaker's side; `his host` → the host.
 * @returns null where the phrase names neither side
 */
export function sideOfPhrase(
  phrase: PhraseCode,
  pair: Pair,
  reference: Reference,
  actors: Actors,
  lexicon: ActorLexicon,
): Side | null {
  const code = phrase.code
    .replace(OPENING, '')
    .replace(CLOSING, '')
    .replace(BEFORE_PRONOUN, '')
    .replace(PLACE, '')
    .trimStart();
  if (code === '') return null;
  const trimmed = { ...phrase, code };
  const ownOffice = OWN_OFFICE.test(code);
  const sideOf = (mention: Mention): string | null =>
    isOurs(mention, trimmed) ? reference.we : sideOfMention(mention, pair, actors);
  const sides = new Set(
    marked(trimmed).flatMap((mention) =>
      ownOffice && mention.kind === 'office' && mention.party === null ? [] : (sideOf(mention) ?? []),
    ),
  );
  const styled = sides.size === 0 ? sideOfStyle(spelled(trimmed), pair, actors) : null;
  if (styled !== null) return { parties: [styled], rule: 'subject/style' };
  const fixed = fixedSide(code, sides.size, pair, reference);
  if (fixed) return fixed;
  const [only] = sides;
  if (sides.size === 2) return coordinated(trimmed, pair, sideOf);
  if (only !== undefined) {
    return isTwoBodies(trimmed, pair, actors)
      ? { parties: [...pair.both], rule: 'subject/two-bodies' }
      : { parties: [only], rule: ruleOfNaming(trimmed, pair, actors) };
  }
  if (isOutsider(trimmed, pair, actors, lexicon)) return { parties: [], rule: 'subject/third-party' };
  if (isCollective(trimmed, lexicon)) return { parties: [...pair.both], rule: 'subject/collective' };
  const described = sideOfDescription(spelled(trimmed), pair, actors, lexicon);
  if (described !== null) return { parties: [described], rule: 'subject/description' };
  const own = OWN_BODY.test(spelled(trimmed)) ? (reference.we ?? reference.home) : null;
  return own === null ? null : { parties: [own], rule: 'subject/own-body' };
}

/**
 * How a phrase names its side: as one of the speaker's (`our minister`), by a firm's or a town's name alone, by people whose
 * side is only supposed, or outright.
 */
function ruleOfNaming(phrase: PhraseCode, pair: Pair, actors: Actors): string {
  const naming = marked(phrase).filter((mention) => sideOfMention(mention, pair, actors) !== null);
  if (naming.length === 0) return 'subject/we';
  if (naming.every(({ kind }) => kind === 'name')) return 'subject/firm';
  return naming.every((mention) => isSupposed(mention, actors)) ? 'subject/supposed' : 'subject/named';
}

/** Whether a mention is of somebody, or of an office that only people hold, whose side is only supposed. */
function isSupposed({ party, person, office }: Mention, { supposed, people }: Actors): boolean {
  if (party !== null) return false;
  if (person !== null) return supposed.has(person);
  const holders = people.flatMap(({ offices }, index) => (office && offices.includes(office.id) ? [index] : []));
  return holders.length > 0 && holders.every((index) => supposed.has(index));
}

/** `the Ruritanian Premier and our «o2»` */
const isOurs = (mention: Mention, { code, mentions }: PhraseCode): boolean =>
  mention.kind === 'office' && mention.party === null && code.includes(` our «o${mentions.indexOf(mention)}»`);

/** `her «o1»`: an office of the side that the pronoun says. */
const OWN_OFFICE = /^(?:his|her|its|their|our|my) (?:[^ «»]{2,20} ){0,2}«o\d+»/;

/** Words that open a clause and name nobody. */
const OPENING =
  /^(?:and|while|but|also|so|then|in (?:turn|return|exchange|response|addition)|meanwhile|that is why|for (?:that|this) (?:reason|purpose)|for (?:his|her|its|our|my) part|,| )+ /;

/** `At the cemetery this morning he`: what stands before a pronoun that is a subject only names no actor. */
const BEFORE_PRONOUN =
  /^(?!.*(?:,|\b(?:and|or|both|that|which|who|whom|than|as)) (?:we|they|he|she|i) $).* (?=(?:we|they|he|she|i) $)/;

/** `They in turn`: words between a pronoun and its verb. */
const CLOSING =
  /(?<=^(?:they|we|he|she|it|i) )(?:in (?:turn|return)|for (?:their|our|his|her|its|my) part|too|also|, )+ $/;

/** `In Strelsau the two sides`: a place before the subject, which stands where a phrase has no other. */
const PLACE =
  /^(?:(?:in|at) )?«[sn]\d+» (?:, )?(?=(?:the two|both|the (?:sides|parties|leaders|delegations)|they|we|he|she) )/;

function fixedSide(code: string, named: number, pair: Pair, reference: Reference): Side | null {
  for (const { id, test, side } of RULES) {
    if (!test.test(code) || isOverruled(id, code, named)) continue;
    const parties = side(pair, reference);
    if (parties) return { parties: [...parties].toSorted(), rule: id };
  }
  return null;
}

/** A country named in the phrase decides before a pronoun in it, and before `both` where it is the only one named. */
function isOverruled(rule: string, code: string, named: number): boolean {
  if (rule === 'subject/both') return named === 1 && !/\band (?:i|me|his|her|their|its)\b|^(?:he|she) and /.test(code);
  return named > 0 && !/^(?:we|they|he|she|it)\b/.test(code);
}
