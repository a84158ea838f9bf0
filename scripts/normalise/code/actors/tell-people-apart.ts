import type { Mention } from './mention.ts';
import { isSameName, nameKeys } from './same-person.ts';

/** A person of the article, with all that names them. */
export interface ArticlePerson {
  /** The fullest form of the name: `Tomas ul Haq Varrek`. */
  name: string;
  /** What the article calls them for short: `Varrek`. */
  short: string;
  /** The first office stated with the name: `Caretaker Prime Minister`; null where none is. */
  office: string | null;
  /** Ids of the offices that go with the name: `prime-minister`. */
  offices: string[];
  /** The country that is stated with an office; null where none is. */
  party: string | null;
  /** Whether an office of the first rank is stated. */
  isHead: boolean;
  /** Whether a title or an act of speech marks the name as a person's. */
  isTitled: boolean;
  mentions: Mention[];
}

/**
 * Tells the people of an article apart: two spellings of one name are one person, a surname alone is the person last
 * named so. Other names that turn out to be a person's become mentions of that person.
 * @param mentions all mentions of the article in order; their `person` is set here
 */
export function tellPeopleApart(mentions: readonly Mention[]): ArticlePerson[] {
  const people: ArticlePerson[] = [];
  const byKey = new Map<string, number[]>();
  for (const mention of mentions)
    if (mention.kind === 'person' && mention.name) enlist(people, byKey, mention, mention.name);
  for (const mention of mentions)
    if (mention.kind === 'name' && mention.name) recognise(people, byKey, mention, mention.name);
  for (const person of people) {
    person.short = shortName(person);
    person.mentions.sort((a, b) => a.start - b.start);
  }
  return people;
}

function candidates(people: readonly ArticlePerson[], byKey: ReadonlyMap<string, number[]>, name: string): number[] {
  const indices = nameKeys(name).flatMap((key) => byKey.get(key) ?? []);
  return [...new Set(indices)].filter((index) => isSameName(people[index]?.name ?? '', name));
}

function enlist(people: ArticlePerson[], byKey: Map<string, number[]>, mention: Mention, name: string): void {
  const found = candidates(people, byKey, name)
    .filter((index) => agreesOnParty(people[index], mention))
    .at(-1);
  const index = found ?? people.length;
  const person = people[index] ?? newPerson(name);
  people[index] = person;
  mention.person = index;
  learn(person, mention);
  if (name.length > person.name.length) person.name = name;
  for (const key of nameKeys(name)) addTo(byKey, key, index);
}

const newPerson = (name: string): ArticlePerson => ({
  name,
  short: name,
  office: null,
  offices: [],
  party: null,
  isHead: false,
  isTitled: false,
  mentions: [],
});

/** Takes in what a mention says of a person. */
function learn(person: ArticlePerson, mention: Mention): void {
  person.mentions.push(mention);
  person.party ??= mention.party;
  person.office ??= mention.office?.title ?? null;
  person.isTitled ||= mention.untitled !== true;
  person.isHead ||= mention.office?.rank === 'head';
  for (const id of mention.offices) if (!person.offices.includes(id)) person.offices.push(id);
}

/** Namesakes that are kept in mind for one word of a name; more are forgotten, the earliest first. */
const NAMESAKES = 40;

function addTo(byKey: Map<string, number[]>, key: string, index: number): void {
  const list = byKey.get(key) ?? [];
  if (!list.includes(index)) list.push(index);
  if (list.length > NAMESAKES) list.shift();
  byKey.set(key, list);
}

const agreesOnParty = (person: ArticlePerson | undefined, mention: Mention): boolean =>
  !person?.party || !mention.party || person.party === mention.party;

/** A name without title or office that is a known person's. */
function recognise(
  people: readonly ArticlePerson[],
  byKey: ReadonlyMap<string, number[]>,
  mention: Mention,
  name: string,
): void {
  const keys = nameKeys(name);
  const known = candidates(people, byKey, name).filter((index) => {
    const own = nameKeys(people[index]?.name ?? '');
    const isPart =
      keys.every((key, place) => own.includes(key) || isInitialOf(key, own[place])) && !isGivenNameOnly(keys, own);
    return isPart || (own.length === 1 && keys.length < 5 && keys.at(-1) === own[0]);
  });
  const index = known.findLast((candidate) => (people[candidate]?.mentions[0]?.start ?? 0) < mention.start) ?? known[0];
  if (index === undefined) return;
  const person = people[index];
  mention.kind = 'person';
  mention.person = index;
  person?.mentions.push(mention);
  if (person && name.length > person.name.length) person.name = name;
}

/** `B. Varrek` for `Bogdan Varrek` */
const isInitialOf = (letter: string, name: string | undefined): boolean =>
  letter.length === 1 && (name?.startsWith(letter) ?? false);

/** One short word out of a long name is rather a town's or a firm's: `La`, `San`. */
const isGivenNameOnly = (keys: readonly string[], own: readonly string[]): boolean =>
  keys.length === 1 && own.length > 1 && (keys[0]?.length ?? 0) < 2;

/** What the article itself calls the person for short, most often; else the last word of the name. */
function shortName(person: ArticlePerson): string {
  const counts = new Map<string, number>();
  for (const { name } of person.mentions) {
    if (name && nameKeys(name).length === 1) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'));
  if (best) return best[0].replace(/\s[IVX]+$/, '');
  const parts = person.name.split(' ').filter((part) => !/^[IVX]+$/.test(part));
  return parts.at(-1) ?? person.name;
}
