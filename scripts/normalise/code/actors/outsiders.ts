import type { ActorLexicon } from './actor-lexicon.ts';
import type { Pair } from './party-reading.ts';
import { marked, type PhraseCode } from './phrase-code.ts';
import type { Actors } from './read-actors.ts';
import { foldPhrase } from './words.ts';

/**
 * Whether a phrase that names neither side names somebody else: an official of a country that no visit of the article
 * is about, or an international body. What they do is no statement of the pair.
 *
 * `the Ruritanian ambassador` in an article on two others, `the World Bank` → true.
 */
export function isOutsider(phrase: PhraseCode, pair: Pair, actors: Actors, lexicon: ActorLexicon): boolean {
  const [first] = marked(phrase);
  const isHead = first !== undefined && /^(?:the )?(?:[^ «»]{2,16} )?«/.test(phrase.code);
  if (!isHead) return false;
  if (first.kind === 'name') return first.name !== null && lexicon.outsiders.has(foldPhrase(first.name).join(' '));
  const party = first.party ?? (first.person === null ? null : (actors.partyOf[first.person] ?? null));
  const isActor = first.kind === 'person' || first.kind === 'office';
  const known = [...pair.both, ...actors.visits.flatMap(({ visitorParty, host }) => [visitorParty, host])];
  return isActor && party !== null && !known.includes(party);
}
