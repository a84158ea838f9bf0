import type { ActorLexicon } from './actor-lexicon.ts';
import type { Mention } from './mention.ts';
import type { Pair, Side } from './party-reading.ts';
import { marked, type PhraseCode } from './phrase-code.ts';
import type { Actors } from './read-actors.ts';
import { sideOfMention } from './side-of-mention.ts';

/**
 * Both countries are named: joined by `and`, both act; else the first does.
 * @param sideOf the side of each mention
 */
export function coordinated(phrase: PhraseCode, pair: Pair, sideOf: (mention: Mention) => string | null): Side {
  const mentions = marked(phrase).filter((mention) => sideOf(mention) !== null);
  const [first, ...others] = mentions;
  const side = first ? sideOf(first) : null;
  const other = others.find((mention) => sideOf(mention) !== side);
  const index = (mention: Mention | undefined): number =>
    mention ? phrase.code.indexOf(`${phrase.mentions.indexOf(mention)}»`) : phrase.code.length;
  const between = phrase.code.slice(index(first), index(other));
  const isListed =
    /^\d+» , (?:the )?«[a-z]$/.test(between) &&
    /^\d+» (?:, (?:the )?«[a-z]\d+» )*(?:, )?and /.test(phrase.code.slice(index(other)));
  const joined =
    isListed ||
    (/»(?: [^ «»]+){0,3}? (?:, )?and (?:the |his |her )?(?:[^ «»]+ ){0,2}«[a-z]$|» «[a-z]$|\bbetween\b/.test(between) &&
      !/\b(?:with|to|for|on|against|by)\b/.test(between));
  return joined
    ? { parties: [...pair.both], rule: 'subject/both-named' }
    : { parties: [side ?? pair.both[0]], rule: 'subject/first-named' };
}

/**
 * `the Employment Agency and the Ruritanian Labour Office`, `she and President Varrek`, `the Kingdom and Ruritania`: one
 * of two is of a country. Two heads of state or government of whom no country is said are one of each.
 */
export function isTwoBodies({ code, mentions }: PhraseCode, pair: Pair, actors: Actors): boolean {
  const [one, other, ...more] = code.split(/ (?:, )?and /);
  if (one === undefined || other === undefined || more.length > 0 || /\b(?:of|for|on|between|in)\b/.test(one))
    return false;
  const isNamed = (part: string): boolean =>
    marked({ code: part, mentions }).some((mention) => sideOfMention(mention, pair, actors) !== null);
  const isBody = (part: string): boolean =>
    /^(?:the )?(?:[^ «»]+ )?«[nd]\d+»/.test(part) ||
    /^(?:he|she|the (?:[^ «»]+ )?(?:kingdom|republic|federation|emirate|sultanate|principality|union|island|archipelago|state|country)) ?$/.test(
      part,
    );
  return (
    (isNamed(one) && !isNamed(other) && isBody(other)) ||
    (isNamed(other) && !isNamed(one) && isBody(one)) ||
    areTwoHeads({ code, mentions }, pair, actors)
  );
}

/** `the president and the prime minister`, of whom no country is said, and whose offices nobody holds on one side. */
function areTwoHeads({ code, mentions }: PhraseCode, pair: Pair, { people, partyOf }: Actors): boolean {
  const [, ...marks] = /(?:^| )the «o(\d+)» and the «o(\d+)» ?$/.exec(code) ?? [];
  const heads = marks.flatMap((mark) => mentions[Number(mark)] ?? []);
  const holds = (side: string, id: string | undefined): boolean =>
    people.some(({ offices }, index) => partyOf[index] === side && offices.includes(id ?? ''));
  return (
    heads.length > 0 &&
    heads.every(({ party, office }) => party === null && office?.rank === 'head') &&
    !pair.both.some((side) => heads.every(({ office }) => holds(side, office?.id)))
  );
}

/** `the leaders`, `the foreign ministers`, `heads of state`: plural, of no country. */
export function isCollective({ code, mentions }: PhraseCode, lexicon: ActorLexicon): boolean {
  const words = code.trim().split(' ').slice(0, 6);
  const head = words.findIndex((word) => /^(?:of|from|in|at|for|,|who|which)$/.test(word));
  const noun = words.slice(0, head < 0 ? undefined : head).at(-1) ?? '';
  const office = /^«o(\d+)»$/.exec(noun);
  if (office) return mentions[Number(office[1])]?.office?.plural ?? false;
  return /s$|men$|pair|duo/.test(noun) && lexicon.collective.has(noun);
}
