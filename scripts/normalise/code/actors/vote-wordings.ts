import { allMatches } from '../all-matches.ts';
import type { Mention } from './mention.ts';
import { opposite, type Vote } from './party-votes.ts';
import type { EncodedSentence } from './encode-sentence.ts';

/** The marks of a wording: people `one` and `two`, country `of`. */
interface Marked {
  one: Mention | null;
  two: Mention | null;
  of: string;
  /** `host` or `guest`, where the wording says it. */
  role: string;
}

/** A wording by which people show their side. */
interface VoteWording {
  expression: RegExp;
  cast: (marked: Marked, pair: readonly [string, string], visitor: string | null, vote: Vote) => void;
}

const WORDS = '(?:[^ «»]{1,20} ){0,4}';

/** Wordings with what they say; `«p0»` a person, `«d1»` an adjective, `«s2»` a seat, `«o3»` an office. */
const WORDINGS: readonly VoteWording[] = [
  // `«p0» and «d1» leaders`: on two sides.
  {
    expression: /«(?<one>p\d+)» and (?:the )?«(?<of>d\d+)»/g,
    cast: ({ one, of }, pair, _, vote) => vote(one?.person, opposite(pair, of), 2),
  },
  {
    expression: /«(?<of>d\d+)» [^ «»]{1,20} and «(?<one>p\d+)»/g,
    cast: ({ one, of }, pair, _, vote) => vote(one?.person, opposite(pair, of), 2),
  },
  // `«p0» thanked «c1»`, `«p0» urged the «d1» government to`: who addresses a country is of the other.
  {
    expression:
      /«(?<one>p\d+)» (?:, (?:[^ «»,]{1,20} ){1,6}, |also |then |further )?(?:thanked|praised|hailed|congratulated|urged|asked|invited|assured|lauded|commended|called on|appealed to|(?:voiced|expressed) (?:his |her )?(?:deep |profound |sincere )?(?:gratitude|thanks|appreciation|condolences) to) (?:the )?«(?<of>[cs]\d+(?=»(?! 's))|d\d+(?=» (?:authorities|government|nation|people|side|state) ))»/g,
    cast: ({ one, of }, pair, _, vote) => vote(one?.person, opposite(pair, of), 1),
  },
  // `«p0» and his «d1» counterpart «n2»`
  {
    expression: new RegExp(
      `«(?<one>p\\d+)» ${WORDS}(?:his|her) «(?<of>d\\d+)» (?:counterpart|opposite number)(?: (?:, )?«(?<two>[pn]\\d+)»)?`,
      'g',
    ),
    cast: ({ one, two, of }, pair, _, vote) => {
      vote(one?.person, opposite(pair, of), 2);
      vote(two?.person, opposite(pair, of) && of, 2);
    },
  },
  // `«p0» told «p1»`: of two sides, where one is known.
  {
    expression: /«(?<one>p\d+)» (?:told|assured|thanked|briefed|congratulated) «(?<two>p\d+)»(?! 's)/g,
    cast: ({ one, two }, pair, _, vote) => {
      vote(two?.person, opposite(pair, one?.party ?? ''), 1.5);
      vote(one?.person, opposite(pair, two?.party ?? ''), 1.5);
    },
  },
  // `«p0» , according to the «d1» government`: a government tells of its own.
  {
    expression: /«(?<one>p\d+)» , according to (?:the )?«(?<of>[cds]\d+)»/g,
    cast: ({ one, of }, pair, _, vote) => vote(one?.person, opposite(pair, of) && of, 1),
  },
  // `«p0» said «c1» was keen`: who tells the will of a country speaks for it.
  {
    expression:
      /«(?<one>p\d+)» (?:said|says|added|confirmed|announced|told (?:reporters|journalists)) (?:that )?«(?<of>[cs]\d+)» (?:would|will|wants|wanted|hopes|hoped|(?:was|is|stood|remained) (?:keen|ready|willing|prepared|interested|committed))(?= )/g,
    cast: ({ one, of }, pair, _, vote) => vote(one?.person, opposite(pair, of) && of, 1),
  },
  // `«s0» , «p1» replied , does not intend to`: a remark set in the middle is of the side it is about.
  {
    expression: /^(?:[^ «»]{1,16} ){0,2}«(?<of>[cs]\d+)» , «(?<one>p\d+)» (?:said|says|replied|added|insisted) ,/g,
    cast: ({ one, of }, pair, _, vote) => vote(one?.person, opposite(pair, of) && of, 1.5),
  },
  // `«p0» offered help and said «c1» would`: likewise, behind another verb.
  {
    expression: new RegExp(
      `«(?<one>p\\d+)» (?:[^ «»]+ |«[nd]\\d+» ){1,10}and (?:said|added|promised|announced) (?:that )?«(?<of>[cs]\\d+)» (?:would|will)(?= )`,
      'g',
    ),
    cast: ({ one, of }, pair, _, vote) => vote(one?.person, opposite(pair, of) && of, 1),
  },
  // `«p0» and her guest`: who has a guest is at home.
  {
    expression: /«(?<one>p\d+)» and (?:his|her) (?<role>guest|visitor|host)(?:s?)(?= )/g,
    cast: ({ one, role }, pair, visitor, vote) =>
      vote(one?.person, visitor && (role === 'host' ? visitor : opposite(pair, visitor)), 2),
  },
  // `his host , «p0»`, `her guest , «p1»`
  {
    expression:
      /\b(?:his|her|their) (?<role>host|guest|visitor)(?:(?: (?!«|and )[^ «»]{1,16}){0,3} ,)? «(?<one>p\d+)»/g,
    cast: ({ one, role }, pair, visitor, vote) =>
      vote(one?.person, visitor && (role === 'host' ? opposite(pair, visitor) : visitor), 2),
  },
  // `her «d0» counterpart , «p1»`
  {
    expression: /«(?<of>d\d+)» (?:counterpart|opposite number|colleague) (?:, )?«(?<one>p\d+)»/g,
    cast: ({ one, of }, pair, _, vote) => vote(one?.person, opposite(pair, of) && of, 2),
  },
  // `«p0» reiterated support for «c1» 's bid`
  {
    expression: new RegExp(
      `«(?<one>p\\d+)» ${WORDS}(?:support for|backing for|backed|supported) (?:the )?«(?<of>[csd]\\d+)» `,
      'g',
    ),
    cast: ({ one, of }, pair, _, vote) => vote(one?.person, opposite(pair, of), 1),
  },
  // `in «s0» , «p1» said`
  {
    expression: new RegExp(`^(?:in|at) «(?<of>s\\d+)» , ${WORDS}«(?<one>p\\d+)»`, 'g'),
    cast: ({ one, of }, pair, _, vote) => vote(one?.person, opposite(pair, of) && of, 1),
  },
  // `«p0» accompanied «p1»`: both of the visitor's side.
  {
    expression: /«(?<one>p\d+)» (?:[^ «»]{1,16} ){0,2}accompanied (?:by )?«(?<two>p\d+)»/g,
    cast: ({ one }, _, visitor, vote) => vote(one?.person, visitor, 3),
  },
  // `at the invitation of «p0»`: who invites is at home.
  {
    expression: /\binvitation (?:of|from|by) (?:the |his |her )?«(?<one>p\d+)»/g,
    cast: ({ one }, pair, visitor, vote) => vote(one?.person, visitor && opposite(pair, visitor), 2),
  },
  // `«o0» in «s1» , «p2»`: an office and, set off by commas, its holder.
  {
    expression: /«(?<two>o\d+)» (?:in|to|at) (?:the )?«[csn]\d+» , «(?<one>p\d+)»/g,
    cast: ({ one, two }, _, __, vote) => vote(one?.person, two?.party ?? null, 4),
  },
];

/** A wording as a sentence has it; who gets its vote depends on the two countries and on who visits. */
export type Showing = (pair: readonly [string, string], visitor: string | null, vote: Vote) => void;

/** The wordings of a sentence by which people show their side. */
export function findShowings({ code, mentions }: EncodedSentence): Showing[] {
  if (!code.includes('«p')) return [];
  const mentionOf = (mark: string | undefined): Mention | null =>
    mark === undefined ? null : (mentions[Number(mark.slice(1))] ?? null);
  return WORDINGS.flatMap(({ expression, cast }) =>
    allMatches(code, expression).map(({ groups = {} }): Showing => {
      const marked = {
        one: mentionOf(groups.one),
        two: mentionOf(groups.two),
        of: mentionOf(groups.of)?.party ?? '',
        role: groups.role ?? '',
      };
      return (pair, visitor, vote) => cast(marked, pair, visitor, vote);
    }),
  );
}
