import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Range, Token } from '../grammar/token.ts';
import { startsCapital } from '../letters.ts';
import { COUNTRY_WORDS } from './country-words.ts';

/** How many words before or behind “analyst” a name may stand. */
const REACH = 10;

/** Names that the article gives to people who speak for no party: `butt` of “Dr Hasan Daud Butt, a former director”. */
export type Outsiders = ReadonlySet<string>;

/** Whether a word marks its bearer as speaking for no party: “analyst”, “former minister”. Parts of names do not. */
export function marksOutsider(tokens: readonly Token[], place: number, lexicon: Lexicon): boolean {
  const token = tokens[place];
  if (!token) return false;
  const { outsiders, formerly } = lexicon.voices;
  if (outsiders.has(token.lower)) return !isGovernment(tokens, place) && (place === 0 || !startsCapital(token.text));
  if (isGroup(tokens, place, lexicon) || isCampaigner(tokens, place, lexicon)) return true;
  if (isMember(tokens, place, lexicon)) return true;
  return (
    formerly.has(token.lower) &&
    tokens
      .slice(place + 1, place + 4)
      .some(({ lower }) => lexicon.voices.actors.has(lower) || lower === 'director' || lower === 'adviser')
  );
}

/** “the head of the Spanish executive”. */
const isGovernment = (tokens: readonly Token[], place: number): boolean =>
  tokens[place]?.lower === 'executive' && COUNTRY_WORDS.has(tokens[place - 1]?.lower ?? '');

/** “rights groups”, “civil society”. */
const isGroup = (tokens: readonly Token[], place: number, { voices }: Lexicon): boolean =>
  GROUPS.has(tokens[place + 1]?.lower ?? '') &&
  voices.outsiders.has(`${tokens[place]?.lower ?? ''} ${tokens[place + 1]?.lower ?? ''}`);
const GROUPS: ReadonlySet<string> = new Set(['groups', 'society']);

/** “Senator Jane Roe”, but not “Deputy Foreign Minister Jane Roe”. */
function isMember(tokens: readonly Token[], place: number, { voices }: Lexicon): boolean {
  if (!voices.members.has(tokens[place]?.lower ?? '') || !startsCapital(tokens[place]?.text ?? '')) return false;
  let end = place + 1;
  while (tokens[end]?.tag === 'PROPN' && startsCapital(tokens[end]?.text ?? '')) end += 1;
  const name = tokens.slice(place + 1, end);
  return name.length > 0 && !name.some(({ lower }) => voices.actors.has(lower) || voices.people.has(lower));
}

/** “Human Rights Watch”. */
const isCampaigner = (tokens: readonly Token[], place: number, { voices }: Lexicon): boolean =>
  startsCapital(tokens[place]?.text ?? '') &&
  (voices.campaigners.get(tokens[place]?.lower ?? '') ?? []).some((name) =>
    name.split(' ').every((word, nth) => tokens[place + nth]?.lower === word),
  );

/** Collects the surnames that sentences introduce as outsiders. One pass. */
export function collectOutsiders(sentences: readonly (readonly Token[])[], lexicon: Lexicon): Outsiders {
  const names = new Set<string>();
  const inOffice = collectInOffice(sentences, lexicon);
  for (const tokens of sentences) {
    for (let place = 0; place < tokens.length; place += 1) {
      if (isAged(tokens, place) && !inOffice.has(tokens[place - 2]?.lower ?? ''))
        names.add(tokens[place - 2]?.lower ?? '');
      const scholar = affiliated(tokens, place, lexicon);
      if (scholar !== null) names.add(scholar);
      if (!marksOutsider(tokens, place, lexicon)) continue;
      for (const name of namesBeside(tokens, place, lexicon)) names.add(name);
    }
  }
  return names;
}

/** “Levi Dunn, 17, …”: reports give the ages of private people. */
const isAged = (tokens: readonly Token[], place: number): boolean =>
  tokens[place - 1]?.text === ',' &&
  tokens[place + 1]?.text === ',' &&
  /^[1-9]\d$/.test(tokens[place]?.text ?? '') &&
  tokens[place - 2]?.tag === 'PROPN' &&
  tokens[place - 3]?.tag === 'PROPN';

/** How far behind an age the office may stand: “Ines Rao, 51, a marine biologist, has been president …”. */
const OFFICE = 9;

/** The surnames of those who have an office somewhere in the article: “King Harald, 76, …”, “Rao, 51, president of …”. */
function collectInOffice(sentences: readonly (readonly Token[])[], { voices }: Lexicon): ReadonlySet<string> {
  const named = new Set<string>();
  for (const tokens of sentences)
    for (let place = 0; place < tokens.length; place += 1) {
      const name = nameInOffice(tokens, place, voices);
      if (name !== null) named.add(name);
    }
  return named;
}

function nameInOffice(tokens: readonly Token[], place: number, { people }: Lexicon['voices']): string | null {
  const word = tokens[place]?.lower ?? '';
  if (people.has(word)) return nameBehind(tokens, place);
  if (!isAged(tokens, place + 2)) return null;
  const behind = tokens.slice(place + 3, place + 3 + OFFICE);
  return behind.some(({ lower }) => people.has(lower)) ? word : null;
}

/** “Jane Roe of the Delta Institute”: the last word of the name before “of the”. */
function affiliated(tokens: readonly Token[], place: number, { voices }: Lexicon): string | null {
  if (!isAffiliation(tokens[place], voices)) return null;
  let at = place - 1;
  while (['PROPN', 'DET'].includes(tokens[at]?.tag ?? '')) at -= 1;
  const name = tokens.slice(Math.max(0, at - 2), at);
  const introduced = INTRODUCING.has(tokens[at]?.lower ?? '') && name.every(({ tag }) => tag === 'PROPN');
  const [first, last] = name;
  return introduced && last && !voices.actors.has(first?.lower ?? '') ? last.lower : null;
}
const isAffiliation = (token: Token | undefined, { affiliations }: Lexicon['voices']): boolean =>
  token?.tag === 'PROPN' && affiliations.has(token.lower);
const INTRODUCING: ReadonlySet<string> = new Set(['of', 'at', 'from', 'with']);

const namesBeside = (tokens: readonly Token[], place: number, { voices }: Lexicon): string[] =>
  [nameBefore(tokens, place), nameBehind(tokens, place)]
    .filter((name) => name !== null)
    .filter((name) => !COUNTRY_WORDS.has(name) && !voices.actors.has(name));

/** “Hasan Butt, a former director”: the last word of the name before the comma. */
function nameBefore(tokens: readonly Token[], place: number): string | null {
  for (let at = place - 1; at > Math.max(0, place - REACH); at -= 1) {
    const token = tokens[at];
    if (token?.tag === 'VERB' || opensAside(tokens, at)) return null;
    const before = tokens[at - 1];
    if (token?.text === ',' && before) return before.tag === 'PROPN' ? before.lower : null;
  }
  return null;
}

/** “the analyst Jane Smith”: the last word of the name that follows at once. */
function nameBehind(tokens: readonly Token[], place: number): string | null {
  let at = place + 1;
  while (tokens[at]?.tag === 'PROPN') at += 1;
  return at > place + 1 ? (tokens[at - 1]?.lower ?? null) : null;
}

/** “the Secretary, briefing reporters, said”: what the named person is doing tells nothing of who it is. */
const opensAside = (tokens: readonly Token[], place: number): boolean =>
  tokens[place]?.text === ',' && tokens[place + 1]?.lower.endsWith('ing') === true;

/** Whether the words name somebody who speaks for no party. */
export function isOutsider(
  tokens: readonly Token[],
  words: Range | null,
  outsiders: Outsiders,
  lexicon: Lexicon,
): boolean {
  if (!words) return false;
  for (let place = words.from; place < words.to; place += 1) {
    const token = tokens[place];
    if (opensAside(tokens, place)) return false;
    if (marksOutsider(tokens, place, lexicon) || (token?.tag === 'PROPN' && outsiders.has(token.lower))) return true;
  }
  return false;
}
