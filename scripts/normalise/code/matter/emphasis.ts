import { startsCapital } from '../letters.ts';
import type { Found } from '../phrase-index.ts';
import type { MatterLexicon, Turn } from './matter-lexicon.ts';
import type { MatterWord } from './matter-word.ts';

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
export function emphasise(words: readonly MatterWord[], lexicon: MatterLexicon): number[] {
  const turns = lexicon.turns.find(words);
  let next = 0;
  let zone = CORE;
  return words.map((word, place) => {
    while ((turns[next]?.from ?? Infinity) < place) next += 1;
    zone = nextZone(zone, saidTurn(turns[next], place) ?? turnOf(words, place, lexicon), word);
    return Math.min(zone, isOffice(words, place, lexicon) ? OFFICE : CORE);
  });
}

type Step = Turn | 'actor' | null;

function nextZone(zone: number, step: Step, word: MatterWord): number {
  if (step === 'list') return zone === ACTOR ? CORE : Math.max(zone, zone === ADJUNCT ? ADJUNCT : CORE);
  if (step === 'adjunct') return ADJUNCT;
  if (step === 'actor') return ACTOR;
  return zone === ACTOR && ENDS_ACTORS.has(word.key) ? CORE : zone;
}

const ENDS_ACTORS = new Set(['on', 'for', 'to', 'toward', 'towards', 'concerning', 'under', 'that', 'covering', 'in']);

/** The turn of a phrase that begins at a place; only a list may open the stretch. */
function saidTurn(found: Found<Turn> | undefined, place: number): Turn | null {
  const turn = found?.from === place ? found.values[0] : undefined;
  return turn && (place > 0 || turn === 'list') ? turn : null;
}

/** Turns that grammar shows: `between` and `by` with those who act, a closing participle, an infinitive of purpose. */
function turnOf(words: readonly MatterWord[], place: number, lexicon: MatterLexicon): Step {
  const word = words[place];
  const before = words[place - 1];
  if (!word || !before) return null;
  if (word.key === 'between' && lexicon.empty.has(before.key)) return 'actor';
  if (word.key === 'by' && isNameAhead(words, place)) return 'actor';
  const participle = word.mark === ',' && word.key.endsWith('ing') && word.tag === 'VERB';
  return participle || isPurpose(words, place, lexicon) ? 'adjunct' : null;
}

/** `to connect the two coasts` behind a noun that does not ask for an infinitive, and that is not who is asked to. */
function isPurpose(
  words: readonly MatterWord[],
  place: number,
  { carriers, empty, function: grammar }: MatterLexicon,
): boolean {
  const infinitive = words[place]?.key === 'to' && words[place + 1]?.tag === 'VERB' && place > 1;
  if (!infinitive || !NOUNS.has(words[place - 1]?.tag ?? 'X')) return false;
  const carried = words.slice(Math.max(0, place - CARRIED), place).some(({ key }) => carriers.has(key));
  const asked = ({ key, role }: MatterWord): boolean => empty.has(key) || grammar.has(key) || role !== 'plain';
  return !carried && !words.slice(0, place).every(asked);
}

/** So far before an infinitive a word may stand that it belongs to: `the initiative of Ruritania to build`. */
const CARRIED = 4;
const NOUNS = new Set<MatterWord['tag']>(['NOUN', 'PROPN']);

const isNameAhead = (words: readonly MatterWord[], place: number): boolean => {
  const next = words[place + 1]?.key === 'the' ? words[place + 2] : words[place + 1];
  return next !== undefined && startsCapital(next.text);
};

const MINISTRIES = new Set(['minister', 'ministry', 'department', 'secretary']);

/** `Energy` in `the Minister of Energy` or in `energy minister`. */
function isOffice(words: readonly MatterWord[], place: number, { offices }: MatterLexicon): boolean {
  const link = words[place - 1]?.key;
  const before = words[place - 2]?.key ?? '';
  const linked = (link === 'of' || link === 'for') && (offices.has(before) || MINISTRIES.has(before));
  return linked || MINISTRIES.has(words[place + 1]?.key ?? '');
}
