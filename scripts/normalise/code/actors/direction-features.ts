import { type EncodedSentence, markAt, plainToken } from './encode-sentence.ts';
import { partyIn } from './tally-visits.ts';
import type { ArticlePerson } from './tell-people-apart.ts';

/** What is known of an article when it is asked which of two countries is the host. */
export interface DirectionSources {
  encoded: readonly EncodedSentence[];
  people: readonly Pick<ArticlePerson, 'party'>[];
  /** The country in which the article was written; null where that is not known. */
  home: string | null;
  /** Who goes where by the wordings of visits, and how much they say; null where they say nothing. */
  told: { host: string; told: number } | null;
}

/** So many sentences from the top say what a text is about; the first is mostly its title. */
const LEAD = 4;

/**
 * What speaks for the first of two countries being the host of a visit between them, below 0 where it speaks for the second: by
 * kind of name (country, adjective, capital, person, office) the words beside it, as often as they stand beside the one and not
 * beside the other; what the wordings of visits say; and where the article was written. Nothing is said of who the two are.
 *
 * `«c0» 's President left «s1»`: of the first country `c right 's`, of the capital's country `s left left`
 */
export function directionFeatures(
  { encoded, people, home, told }: DirectionSources,
  pair: readonly [string, string],
): Map<string, number> {
  const stated = people.map(({ party }) => party);
  const namings = encoded
    .filter(({ tokens }) => tokens.length > 0)
    .flatMap((sentence, index) => namingsIn(sentence, index, stated, pair));
  const counts = new Map<string, number>();
  for (const { sign, features } of namings)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + sign);
  const features = new Map([...counts].map(([name, sum]) => [name, Math.sign(sum) * Math.log1p(Math.abs(sum))]));
  const [one, other] = [1, -1].map((sign) => namings.filter((naming) => naming.sign === sign).length);
  features.set('named more', Math.log((1 + (one ?? 0)) / (1 + (other ?? 0))));
  features.set('named first', namings[0]?.sign ?? 0);
  if (home !== null) features.set('home', signOf(home, pair));
  if (told) features.set('told', signOf(told.host, pair) * Math.log1p(told.told));
  return features;
}

/** 1 for the first of two countries, -1 for the second, 0 for any other. */
const signOf = (country: string | null, [first, second]: readonly [string, string]): number =>
  country === first ? 1 : country === second ? -1 : 0;

/** One place where a name of either country stands, and what stands there. */
interface SidedNaming {
  /** See `signOf`. */
  sign: number;
  features: string[];
}

function namingsIn(
  sentence: EncodedSentence,
  index: number,
  stated: readonly (string | null)[],
  pair: readonly [string, string],
): SidedNaming[] {
  const sided = sidesIn(sentence, stated);
  return sided.flatMap((own, token): SidedNaming[] => {
    const sign = signOf(own?.party ?? null, pair);
    if (!own || sign === 0) return [];
    const features = wordsBeside(sentence.tokens, sided, token, pair);
    if (index === 0) features.push(`first ${own.letter}`);
    if (index < LEAD) features.push(`top ${own.letter}`);
    return [{ sign, features }];
  });
}

/** A name among the tokens of a sentence: its kind, and the country it stands for where that is stated. */
interface Sided {
  letter: string;
  party: string | null;
}

const sidesIn = (
  { tokens, mentions }: EncodedSentence,
  stated: readonly (string | null)[],
): readonly (Sided | null)[] =>
  tokens.map((token) => {
    const mark = markAt(token, mentions);
    return mark && { letter: mark.letter, party: partyIn(mark.mention, stated) };
  });

/** The words right before and behind a name, one and two; of other names their kind, and whether they are of its side. */
function wordsBeside(
  tokens: readonly string[],
  sided: readonly (Sided | null)[],
  at: number,
  pair: readonly [string, string],
): string[] {
  const own = sided[at];
  const word = (place: number): string => {
    const other = sided[place];
    if (!other) return plainToken(tokens[place] ?? '|');
    const side = other.party === own?.party ? 'own ' : pair.includes(other.party ?? '') ? 'other ' : '';
    return `«${side}${other.letter}»`;
  };
  const [before, behind] = [word(at - 1), word(at + 1)];
  const kind = own?.letter ?? '';
  return [
    kind,
    `${kind} left ${before}`,
    `${kind} left ${word(at - 2)} ${before}`,
    `${kind} right ${behind}`,
    `${kind} right ${behind} ${word(at + 2)}`,
    `${kind} between ${before} ${behind}`,
  ];
}
