import type { ActorLexicon } from './actor-lexicon.ts';
import { type NameReading, readName, skipHonorifics, spell } from './find-names.ts';
import { countryAhead, type OfficeReading, readOffice } from './find-offices.ts';
import { holderBefore, nameAfter } from './office-holder.ts';
import type { Mention } from './mention.ts';
import { isCapitalAt, type SentenceWords } from './sentence-words.ts';

/**
 * All countries, offices, people and other names of a sentence, in order and without overlaps.
 *
 * `Ruritania's President Tomas Varrek flew to Strelsau` → a person (President, of Ruritania) and a name.
 */
export function findMentions(read: SentenceWords, lexicon: ActorLexicon): Mention[] {
  const found = [...officeMentions(read, lexicon)];
  const taken = new Set<number>();
  const claim = (mention: Mention): void => {
    for (let index = mention.first; index < mention.last; index += 1) taken.add(index);
  };
  found.forEach(claim);
  for (let index = 0; index < read.words.length; index += 1) {
    if (!isCapitalAt(read, index) || taken.has(index)) continue;
    const mention =
      countryMention(read, index) ?? titledName(read, index, lexicon) ?? otherName(read, index, lexicon, taken);
    if (!mention) continue;
    found.push(mention);
    claim(mention);
  }
  return found.toSorted((a, b) => a.first - b.first || b.last - a.last);
}

/** Offices with the people who hold them; an office without a name stays an office. */
function officeMentions(read: SentenceWords, lexicon: ActorLexicon): Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < read.words.length; index += 1) {
    const office = readOffice(read, index, lexicon);
    if (!office) continue;
    const before = found.at(-1);
    if (before && holderBefore(read, office, before, lexicon)) {
      extend(read, before, office);
    } else {
      const mention = mentionOf(read, office, nameAfter(read, office, lexicon));
      if (before && isOneHolder(read, before, mention)) found.splice(-1, 1, joined(read, before, mention));
      else found.push(mention);
    }
    index = Math.max(index, (found.at(-1)?.last ?? index) - 1);
  }
  return found;
}

/** `President Varrek of the Republic of Ruritania` */
const countryBehindName = (read: SentenceWords, end: number): { country: string; last: number } | null =>
  read.words[end]?.key === 'of' ? countryAhead(read, end + 1) : null;

/** Lets a person's mention take in a second office: `Prince Rudolf, Minister of Defence`. */
function extend(read: SentenceWords, mention: Mention, office: OfficeReading): void {
  mention.party ??= office.country;
  mention.offices.push(office.id);
  if (mention.office && mention.office.rank !== 'head') mention.office = office;
  mention.last = Math.max(mention.last, office.last);
  mention.end = read.words[mention.last - 1]?.end ?? mention.end;
}

/** `Deputy Prime Minister and Minister of Trade Tomas Varrek`: two offices of one person. */
function isOneHolder(read: SentenceWords, before: Mention, mention: Mention): boolean {
  if (before.kind !== 'office' || before.office?.plural || mention.kind !== 'person') return false;
  const onlyAnd = mention.first === before.last + 1 && read.words[before.last]?.key === 'and';
  return onlyAnd && mention.office?.rank !== 'head' && mention.party === null;
}

const joined = (read: SentenceWords, before: Mention, mention: Mention): Mention => ({
  ...mention,
  ...spanOf(read, before.first, mention.last),
  party: before.party ?? mention.party,
  office: before.office,
  offices: [...before.offices, ...mention.offices],
});

function mentionOf(read: SentenceWords, office: OfficeReading, holder: NameReading | null): Mention {
  const first = Math.min(office.first, holder?.first ?? office.first);
  const end = Math.max(office.last, holder?.last ?? office.last);
  const of = holder && office.country === null ? countryBehindName(read, end) : null;
  return {
    ...spanOf(read, first, of?.last ?? end),
    kind: holder ? 'person' : 'office',
    party: office.country ?? of?.country ?? null,
    office,
    offices: [office.id],
    name: holder?.name ?? null,
  };
}

function countryMention(read: SentenceWords, index: number): Mention | null {
  const hit = read.countries[index];
  if (!hit) return null;
  const kind = hit.form === 'name' ? 'country' : hit.form === 'town' ? 'seat' : hit.form;
  return {
    ...spanOf(read, index, index + hit.length),
    kind,
    party: hit.country,
    office: null,
    offices: [],
    name: null,
    ...(hit.form === 'town' && { isTown: true }),
  };
}

/** `Ms Varrek`, `Mr. Rudolf Hentzau` */
function titledName(read: SentenceWords, index: number, lexicon: ActorLexicon): Mention | null {
  if (skipHonorifics(read, index, lexicon) === index) return null;
  const name = readName(read, index, lexicon);
  return (
    name && {
      ...spanOf(read, index, name.last),
      kind: 'person',
      party: null,
      office: null,
      offices: [],
      name: name.name,
    }
  );
}

/** Any other words in capitals. */
function otherName(
  read: SentenceWords,
  index: number,
  lexicon: ActorLexicon,
  taken: ReadonlySet<number>,
): Mention | null {
  const name = readName(read, index, lexicon);
  if (name?.first !== index) return null;
  let last = index + 1;
  while (last < name.last && !taken.has(last)) last += 1;
  return {
    ...spanOf(read, index, last),
    kind: 'name',
    party: null,
    office: null,
    offices: [],
    name: spell(read, index, last),
  };
}

function spanOf(
  read: SentenceWords,
  first: number,
  last: number,
): Pick<Mention, 'first' | 'last' | 'start' | 'end' | 'sentence' | 'person' | 'possessive'> {
  const [head, tail] = [read.words[first], read.words[last - 1]];
  return {
    sentence: read.sentence.index,
    first,
    last,
    start: head?.start ?? read.sentence.start,
    end: tail?.end ?? read.sentence.end,
    person: null,
    possessive: tail?.possessive ?? false,
  };
}
