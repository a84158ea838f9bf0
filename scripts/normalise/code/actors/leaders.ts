import type { Leader, LeaderIndex } from './leader-index.ts';
import type { Mention } from './mention.ts';
import { haveSameKeys, nameKeys } from './same-person.ts';
import { isBlank, keyAt, type SentenceWords } from './sentence-words.ts';

/** How often a country must be named for a full name, and for a surname alone, to be its leader's. */
const NAMED = { full: 1, surname: 2 } as const;

/** A person's country, and whether the article says nothing of it but the name. */
interface Found {
  country: string;
  isKnown: boolean;
}

/**
 * Takes names that are known leaders' for people's and gives the first mention of each its country: `Joe Biden` and
 * `President Biden` speak for the United States wherever they are met, `Biden` where they are named twice. A name that
 * many people have needs an office or the country. What the article says itself of a person's country stands.
 * @param mentions of all sentences, in order; names become people, people get a country
 * @param words of all sentences
 */
export function placeLeaders(
  mentions: readonly Mention[],
  words: readonly SentenceWords[],
  leaders: LeaderIndex,
): void {
  const said = {
    named: countNamed(mentions),
    met: leadersMet(mentions, leaders),
    others: othersNamed(mentions, leaders),
  };
  const placed = new Set<string>();
  for (const mention of mentions) {
    if (mention.name === null || mention.kind === 'office' || mention.kind === 'country') continue;
    const read = words[mention.sentence];
    const found = read && countryOf(mention, mention.name, read, leaders, said);
    if (!found) continue;
    mention.kind = 'person';
    const surname = nameKeys(mention.name).at(-1) ?? '';
    if (!placed.has(surname) && mention.party === null) {
      mention.party = found.country;
      if (found.isKnown) mention.fame = isPast(mention, read, leaders) ? 'former' : 'leader';
    }
    placed.add(surname);
  }
}

/** How often an article names each country, towns apart. */
function countNamed(mentions: readonly Mention[]): Map<string, number> {
  const named = new Map<string, number>();
  for (const { party, isTown } of mentions) if (party && !isTown) named.set(party, (named.get(party) ?? 0) + 1);
  return named;
}

/** The leaders whose first name and surname stand somewhere in the article. */
function leadersMet(mentions: readonly Mention[], { byKey }: LeaderIndex): Set<Leader> {
  const met = mentions.flatMap(({ name }) => {
    const keys = name === null ? [] : nameKeys(name);
    return keys.length > 1 ? (byKey.get(keys.at(-1) ?? '') ?? []).filter((leader) => isFull(keys, leader)) : [];
  });
  return new Set(met);
}

/** First names of those whom an article names in full and no list has: `Osric` beside `Emir Osric of Strel` is this one. */
const othersNamed = (mentions: readonly Mention[], { byKey }: LeaderIndex): Set<string> =>
  new Set(
    mentions.flatMap(({ name, kind }) => {
      const keys = name === null || kind !== 'person' ? [] : nameKeys(name);
      const listed = keys.flatMap((key) => byKey.get(key) ?? []);
      return keys.length < 2 || listed.some((leader) => isFull(keys, leader)) ? [] : keys.slice(0, 1);
    }),
  );

/** What an article says: how often it names each country, and whom it names in full. */
interface Said {
  named: ReadonlyMap<string, number>;
  met: ReadonlySet<Leader>;
  others: ReadonlySet<string>;
}

/** The one country whose leader has a name: one that the article names, else one that the name tells; null where several are. */
function countryOf(
  mention: Mention,
  name: string,
  read: SentenceWords,
  { byKey, things }: LeaderIndex,
  { named, met, others }: Said,
): Found | null {
  const keys = nameKeys(name);
  const [head = '', tail = ''] = [keys[0], keys.at(-1)];
  if (keys.length === 1 && others.has(head)) return null;
  const listed = [...(byKey.get(head) ?? []), ...(byKey.get(tail) ?? [])];
  if (listed.length === 0) return null;
  const alike = thoseMet(
    listed.filter((leader) => isLeader(keys, leader) && hasTitle(leader, mention, read)),
    keys,
    met,
  );
  const least = keys.length === 1 ? NAMED.surname : NAMED.full;
  const there = onlyCountry(alike.filter(({ country }) => (named.get(country) ?? 0) >= least));
  if (there) return { country: there, isKnown: false };
  if (things.has(keyAt(read, mention.last)) && isBlank(read.gaps[mention.last - 1])) return null;
  const known = onlyCountry(alike.filter((leader) => isUnmistakable(leader, keys, mention)));
  return known ? { country: known, isKnown: true } : null;
}

/** A name of one word is theirs whose title it has, then theirs whom the article names in full; else nobody's whose name is an ordinary one. */
function thoseMet(alike: readonly Leader[], keys: readonly string[], met: ReadonlySet<Leader>): readonly Leader[] {
  if (keys.length > 1) return alike;
  const titled = alike.filter(({ title }) => title !== null);
  if (titled.length > 0) return titled;
  const known = alike.filter((leader) => met.has(leader));
  return known.length > 0 ? known : alike.filter(({ isOrdinary, isPlain }) => !isOrdinary && !isPlain);
}

function onlyCountry(found: readonly Leader[]): string | null {
  const countries = new Set(found.map(({ country }) => country));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

/** A surname alone, or first name and surname as the list has them or spelled otherwise; no refinery that is called after one. */
function isLeader(keys: readonly string[], leader: Leader): boolean {
  if (keys.length === 1) return keys[0] === leader.surname;
  const endsAlike = keys.at(-1) === leader.keys.at(-1) || keys.length === leader.keys.length;
  return leader.keys.length > 1 && endsAlike && haveSameKeys(keys, leader.keys);
}

/** Whether the title or numeral that a name needs stands there: `King Osric`, `Osric IV`. */
function hasTitle({ title, surname }: Leader, { first, last }: Mention, read: SentenceWords): boolean {
  if (title === null) return true;
  for (let index = first; index < last; index += 1)
    if (keyAt(read, index) === surname && [keyAt(read, index - 1), keyAt(read, index + 1)].includes(title)) return true;
  return false;
}

/** Whether a name alone tells who it is: first name and surname, or a surname with an office; with both where many have it. */
function isUnmistakable(leader: Leader, keys: readonly string[], mention: Mention): boolean {
  const isInOffice = mention.office?.rank === 'head' || mention.office?.rank === 'minister';
  if (keys.length === 1) return leader.title !== null || isInOffice;
  return isFull(keys, leader) && (isInOffice || !leader.isOrdinary);
}

const isFull = (keys: readonly string[], { keys: own }: Leader): boolean =>
  keys[0] === own[0] && keys.at(-1) === own.at(-1);

/** `former President Biden`, `the late Nelson Mandela` */
function isPast({ first, last }: Mention, read: SentenceWords, { past }: LeaderIndex): boolean {
  for (let index = Math.max(0, first - 2); index < last; index += 1) if (past.has(keyAt(read, index))) return true;
  return false;
}
