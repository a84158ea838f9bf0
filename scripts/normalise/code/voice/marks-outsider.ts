import type { Token } from '../grammar/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { startsCapital } from '../letters.ts';
import { COUNTRY_WORDS } from './country-words.ts';

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
      .some(({ lower }) => lexicon.voices.people.has(lower) || lower === 'director' || lower === 'adviser')
  );
}

/** “the head of the Spanish executive”, “the Iranian chief executive”, “the chief of the executive”. */
function isGovernment(tokens: readonly Token[], place: number): boolean {
  if (tokens[place]?.lower !== 'executive') return false;
  const [third, second, first] = [place - 3, place - 2, place - 1].map((at) => tokens[at]?.lower ?? '');
  if (first === 'the') return second === 'of' && HEADS.has(third ?? '');
  return COUNTRY_WORDS.has((first === 'chief' ? second : first) ?? '');
}
const HEADS: ReadonlySet<string> = new Set(['head', 'chief', 'leader']);

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
