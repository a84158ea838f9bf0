import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Range, Token } from '../grammar/token.ts';
import { startsCapital } from '../letters.ts';
import { isNominal, isNominative } from '../grammar/word-classes.ts';
import { COUNTRY_WORDS } from './country-words.ts';
import { marksOutsider } from './marks-outsider.ts';

/** How many words before or behind “analyst” a name may stand. */
const REACH = 10;

type Voices = Lexicon['voices'];

/** Names that the article gives to people who speak for no party: `butt` of “Dr Hasan Daud Butt, a former director”. */
export type Outsiders = ReadonlySet<string>;

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
      if (holdsOffice(tokens, place, lexicon.voices)) continue;
      for (const name of namesBeside(tokens, place, lexicon)) names.add(name);
    }
  }
  return names;
}

/** “Levi Dunn, 17, …”: reports give the ages of private people. */
const isAged = (tokens: readonly Token[], place: number): boolean =>
  place > 2 &&
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

function nameInOffice(tokens: readonly Token[], place: number, { people }: Voices): string | null {
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
const isAffiliation = (token: Token | undefined, { affiliations }: Voices): boolean =>
  token?.tag === 'PROPN' && affiliations.has(token.lower);
const INTRODUCING: ReadonlySet<string> = new Set(['of', 'at', 'from', 'with']);

const namesBeside = (tokens: readonly Token[], place: number, { voices }: Lexicon): string[] =>
  [nameBefore(tokens, place, voices), nameBehind(tokens, place)]
    .filter((name) => name !== null)
    .filter((name) => !COUNTRY_WORDS.has(name) && !voices.actors.has(name));

/** “Hasan Butt, a former director”: the last word of the name before the comma. */
function nameBefore(tokens: readonly Token[], place: number, voices: Voices): string | null {
  for (let at = place - 1; at > Math.max(0, place - REACH); at -= 1) {
    const token = tokens[at];
    if (token?.tag === 'VERB' || opensAside(tokens, at)) return null;
    const before = tokens[at - 1];
    if (token?.text !== ',' || !before) continue;
    const person = before.tag === 'PROPN' && !isPlace(tokens, at - 1) && !isTitled(tokens, at, voices);
    return person ? before.lower : null;
  }
  return null;
}

/** “in the Assembly, two deputies rose”: a single word behind an article is no person's name. */
const isPlace = (tokens: readonly Token[], place: number): boolean => tokens[place - 1]?.tag === 'DET';

/** “the analyst Jane Smith”: the last word of the name that follows at once. */
function nameBehind(tokens: readonly Token[], place: number): string | null {
  let at = place + 1;
  while (tokens[at]?.tag === 'PROPN') at += 1;
  return at > place + 1 ? (tokens[at - 1]?.lower ?? null) : null;
}

/** “the Secretary, briefing reporters, said”: what the named person is doing tells nothing of who it is. */
const opensAside = (tokens: readonly Token[], place: number): boolean =>
  tokens[place]?.text === ',' && tokens[place + 1]?.lower.endsWith('ing') === true;

/** Where the name of a speaker ends: behind these stands whom or what else the phrase tells of. */
const ENDING: ReadonlySet<string> = new Set('in to by before beside alongside after during towards against'.split(' '));

/**
 * Whether the words name somebody who speaks for no party. Their first phrase says who it is:
 * “the President in his talk to reporters” and “cornered by a reporter, the Minister” are no reporters.
 */
export function isOutsider(
  tokens: readonly Token[],
  words: Range | null,
  outsiders: Outsiders,
  lexicon: Lexicon,
): boolean {
  if (!words) return false;
  const from = nameFrom(tokens, words);
  const ends = (_: Token, at: number): boolean => endsName(tokens, { from: words.from, to: from + at }, lexicon);
  const length = tokens.slice(from, words.to).findIndex(ends);
  return tokens
    .slice(from, length < 0 ? words.to : from + length)
    .some(
      ({ tag, lower }, at) => marksOutsider(tokens, from + at, lexicon) || (tag === 'PROPN' && outsiders.has(lower)),
    );
}

/** Whether a speaker's name is over at the end of a range. */
function endsName(tokens: readonly Token[], { from, to }: Range, { voices }: Lexicon): boolean {
  if (opensAside(tokens, to)) return true;
  const ends = ENDING.has(tokens[to]?.lower ?? '') || (tokens[to]?.text === ',' && isTitled(tokens, to, voices));
  return ends && tokens[from]?.tag !== 'ADP' && tokens.slice(from, to).some(isNominal);
}

/** “President Ana Roe, once a critic of”: an office in front of the name says for whom it speaks. */
function isTitled(tokens: readonly Token[], comma: number, { people }: Voices): boolean {
  let place = comma - 1;
  while (tokens[place]?.tag === 'PROPN' && !people.has(tokens[place]?.lower ?? '')) place -= 1;
  return place < comma - 1 && people.has(tokens[place]?.lower ?? '') && startsCapital(tokens[place]?.text ?? '');
}

/** “To the reporters he gave an answer”, “Speaking to reporters, he said”: what leads up to the name is none of it. */
function nameFrom(tokens: readonly Token[], { from, to }: Range): number {
  const first = tokens[from];
  const last = tokens[to - 1];
  const leadsUp = first?.tag === 'ADP' || (first?.tag === 'VERB' && first.lower.endsWith('ing'));
  if (!leadsUp || to - from < 2) return from;
  return last && isNominative(last) ? to - 1 : first.tag === 'VERB' ? to : from;
}

/** How many words before a calling an office may stand, with a name between. */
const BEFORE_CALLING = 8;
/** Words behind which an office is another's: “a critic of the president”. */
const OF_ANOTHER: ReadonlySet<string> = new Set(['of', 'to', 'for', 'by', 'said', 'told']);

/**
 * A calling told of somebody in office: `Ruritania’s prime minister, Jan Berg, a lawyer by training`, `Jan Berg, a lawyer who
 * became prime minister`.
 */
const holdsOffice = (tokens: readonly Token[], place: number, { people, formerly }: Voices): boolean =>
  tokens.slice(Math.max(0, place - BEFORE_CALLING), place + OFFICE + 1).some((token, at) => {
    const own = Math.max(0, place - BEFORE_CALLING) + at;
    if (own === place || !people.has(token.lower) || (own < place && tokens[own + 1]?.text !== ',')) return false;
    const before = tokens.slice(Math.max(0, own - 4), own);
    return !before.some(({ lower }) => formerly.has(lower) || OF_ANOTHER.has(lower));
  });
