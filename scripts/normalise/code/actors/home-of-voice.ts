import { homeOfDebate } from './home-of-debate.ts';
import type { Mention } from './mention.ts';
import { unnamedIn } from './pair-of-article.ts';
import { opposite } from './party-votes.ts';
import type { Unsettled } from './settle-parties.ts';

/** A voice that counts itself among a country's people, in words that nobody is quoted with. */
const OWN_VOICE = /(?:^| )(?:we|us|our|ours) /;
const QUOTED = /["“”«»]/;

/**
 * The country in which an article is at home, where no dateline says it: `We did not go to Strelsau for …`, said by
 * nobody who is quoted, is at home on the other side; `our own Tomas Varrek` is of it; a parliament is at home in the
 * country that it names less; and a paper that says `we` names its own Premier without the country;
 * the country that it never names is its own.
 * @param scores how much an article speaks of each country
 * @returns null where nothing tells
 */
export function homeOfVoice(
  unsettled: Unsettled,
  pair: readonly [string, string] | null,
  scores: ReadonlyMap<string, number>,
): string | null {
  if (!pair) return null;
  const unnamed = unnamedIn(unsettled.article.id);
  if (pair.includes(unnamed)) return unnamed;
  const going = unsettled.events.find(
    ({ pattern, guest, host }) => /^(?:going\/we|visit\/mine)$/.test(pattern) && guest === null && host !== null,
  );
  return (
    opposite(pair, going?.host?.party ?? '') ??
    homeOfDebate(unsettled, pair, scores) ??
    (speaksForItself(unsettled) ? (ofOurOwn(unsettled, pair) ?? byBareOffices(unsettled, pair)) : null)
  );
}

/** Whether a sentence without quotation marks says `we`, `us` or `our`. */
const speaksForItself = ({ encoded, words, article }: Unsettled): boolean =>
  encoded.some(({ code }, index) => {
    const { start = 0, end = 0 } = words[index]?.sentence ?? {};
    return OWN_VOICE.test(code) && !QUOTED.test(article.text.slice(start, end));
  });

/** `our own Tomas Varrek`, `our President`, where one of the two is said to have a President. */
function ofOurOwn(
  { encoded, people, mentions, words, article }: Unsettled,
  pair: readonly [string, string],
): string | null {
  const stated = statedOffices(mentions, pair);
  for (const [index, sentence] of encoded.entries()) {
    const { start = 0, end = 0 } = words[index]?.sentence ?? {};
    const match = /(?:^| )our (?:own |beloved |dear |good )?«([po])(\d+)»/.exec(sentence.code);
    const mention = match && sentence.mentions[Number(match[2])];
    if (!mention || QUOTED.test(article.text.slice(start, end))) continue;
    const person = mention.person === null ? undefined : people[mention.person];
    const party = mention.party ?? person?.party ?? holderOf(mention, stated);
    if (party !== null && pair.includes(party)) return party;
  }
  return null;
}

/** The one country of two that is said to have an office. */
function holderOf({ office }: Mention, stated: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const [only, ...others] = [...stated].filter(([, offices]) => office !== null && offices.has(office.id));
  return others.length === 0 ? (only?.[0] ?? null) : null;
}

/** `the Ruritanian President and the Premier`: the office whose country goes without saying is the paper's own. */
function byBareOffices({ mentions }: Unsettled, pair: readonly [string, string]): string | null {
  const stated = statedOffices(mentions, pair);
  const [one = 0, other = 0] = pair.map((country) => stated.get(country)?.size);
  if (one > 0 === other > 0) return null;
  const [foreign, own] = one > 0 ? pair : [pair[1], pair[0]];
  const isBare = mentions
    .flat()
    .some(
      ({ office, party, kind }) =>
        kind === 'office' &&
        party === null &&
        office?.rank === 'head' &&
        !office.plural &&
        !stated.get(foreign)?.has(office.id),
    );
  return isBare ? own : null;
}

/** The offices that each of two countries is said to have. */
function statedOffices(
  mentions: Unsettled['mentions'],
  pair: readonly [string, string],
): ReadonlyMap<string, ReadonlySet<string>> {
  const stated = new Map(pair.map((country) => [country, new Set<string>()]));
  for (const { office } of mentions.flat())
    if (office?.country && !office.plural && (office.rank === 'head' || office.rank === 'minister'))
      stated.get(office.country)?.add(office.id);
  return stated;
}
