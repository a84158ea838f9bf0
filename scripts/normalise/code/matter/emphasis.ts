import { longestFrom } from '../phrase-index.ts';
import type { Turn } from './matter-lexicon.ts';
import { isNoun } from './phrase-bounds.ts';
import type { MatterWord } from './word.ts';

/** How much a word counts, by where it stands in what the clause is about. */
const CORE = 1;
const ADJUNCT = 0.35;
const ACTOR = 0.3;
/** A field named as part of somebody's office: `the Minister of Energy`. */
const OFFICE = 0.3;

/**
 * How much each word counts: words that name the matter fully, words that tell why, under what or by whom less.
 * @example `the VL-1 upgrade as part of the Plan`: `VL-1 upgrade` 1, `Plan` 0.35
 * @example `MoU between the Ministry of Railways and X on station redevelopment`: `Railways` 0.3, `station redevelopment` 1
 */
export function emphasise(words: readonly MatterWord[]): number[] {
  const weights: number[] = [];
  let behindTurn = 0;
  let zone = CORE;
  for (const [place, word] of words.entries()) {
    const said = place >= behindTurn && word.lexeme.turns ? longestFrom(word.lexeme.turns, words, place) : null;
    if (said) behindTurn = said.to;
    zone = nextZone(zone, saidTurn(said?.values[0], place) ?? turnOf(words, place), word);
    weights.push(isOffice(words, place) ? Math.min(zone, OFFICE) : zone);
  }
  return weights;
}

type Step = Turn | 'actor' | null;

function nextZone(zone: number, step: Step, word: MatterWord): number {
  if (step === 'list') return zone === ACTOR ? CORE : Math.max(zone, zone === ADJUNCT ? ADJUNCT : CORE);
  if (step === 'adjunct') return ADJUNCT;
  if (step === 'actor') return ACTOR;
  return zone === ACTOR && ENDS_ACTORS.has(word.key) ? CORE : zone;
}

const ENDS_ACTORS = new Set(['on', 'for', 'to', 'toward', 'towards', 'concerning', 'under', 'that', 'covering', 'in']);

/** The turn of a phrase; only a list may open the stretch. */
const saidTurn = (turn: Turn | undefined, place: number): Turn | null =>
  turn && (place > 0 || turn === 'list') ? turn : null;

/** Turns that grammar shows: `between` and `by` with those who act, a closing participle, an infinitive of purpose. */
function turnOf(words: readonly MatterWord[], place: number): Step {
  if (place === 0) return null;
  const [before, word] = [words[place - 1], words[place]];
  if (!word || !before) return null;
  if (word.key === 'between' && before.lexeme.empty) return 'actor';
  if (word.key === 'by' && isNameAhead(words, place)) return 'actor';
  const participle = word.mark === ',' && word.tag === 'VERB' && word.key.endsWith('ing');
  return participle || (word.key === 'to' && isPurpose(words, place)) ? 'adjunct' : null;
}

/** `to connect the two coasts` behind a noun that does not ask for an infinitive, and that is not who is asked to. */
function isPurpose(words: readonly MatterWord[], place: number): boolean {
  const before = words[place - 1];
  if (words[place + 1]?.tag !== 'VERB' || place < 2 || !before || !isNoun(before)) return false;
  const carried = words.slice(Math.max(0, place - CARRIED), place).some(({ lexeme }) => lexeme.carrier);
  const asked = ({ lexeme, role }: MatterWord): boolean => lexeme.empty || lexeme.grammar || role !== 'plain';
  return !carried && !words.slice(0, place).every(asked);
}

/** So far before an infinitive a word may stand that it belongs to: `the initiative of Ruritania to build`. */
const CARRIED = 4;

const isNameAhead = (words: readonly MatterWord[], place: number): boolean => {
  const next = words[place + 1]?.key === 'the' ? words[place + 2] : words[place + 1];
  return next?.lexeme.capital === true;
};

/** `Energy` in `the Minister of Energy` or in `energy minister`. */
function isOffice(words: readonly MatterWord[], place: number): boolean {
  if (words[place + 1]?.lexeme.ministry) return true;
  if (place < 2) return false;
  const link = words[place - 1]?.key;
  const before = link === 'of' || link === 'for' ? words[place - 2]?.lexeme : undefined;
  return before !== undefined && (before.office || before.ministry);
}
