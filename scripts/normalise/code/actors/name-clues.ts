import type { LandWords } from './land-names.ts';
import { foldWord } from './words.ts';

/** What an article's wording says of a name in capitals that no list knows. */
export interface NameClues {
  name: string;
  /** Where it is first named. */
  first: number;
  /** How often it is named. */
  count: number;
  /** How much speaks for a country's name. */
  asCountry: number;
  /** Whether it acts as a government would: `Ruritania undertook`. */
  asSubject: boolean;
  /** Whether a word such as `Republic` makes it a name of state. */
  isState: boolean;
  /** Whether once is enough: behind an office and its field (`Minister of Works of Ruritania`), or where only a country can stand. */
  isBehindField: boolean;
  isPerson: boolean;
  /** Whether it is named within a sentence, where a capital tells a name. */
  isInside: boolean;
  /** How often it stands right before what it describes: `Ruritanian voters`. */
  asAdjective: number;
  /** The name or adjective of which it is called the capital. */
  capitalOf: string | null;
  /** Shorter names for it, counted here: `Castellan` of `Castellan Islands`. */
  shortForms: string[];
  /** What stands around it, and how often. */
  contexts: Map<string, number>;
}

/** The clues on a name so far. */
export function clueOf(clues: Map<string, NameClues>, name: string, start: number): NameClues {
  const clue = clues.get(name) ?? newClue(name, start);
  clues.set(name, clue);
  return clue;
}

const newClue = (name: string, first: number): NameClues => ({
  name,
  first,
  count: 0,
  asCountry: 0,
  asSubject: false,
  isState: false,
  isBehindField: false,
  isPerson: false,
  isInside: false,
  asAdjective: 0,
  capitalOf: null,
  shortForms: [],
  contexts: new Map(),
});

/** What stands before a place. */
const PLACING = ['before in', 'before to', 'before from', 'before at'] as const;

/** Whether something is in, to or from what a name names. */
export const isPlaced = ({ contexts }: NameClues): boolean => PLACING.some((context) => contexts.has(context));

/** Counts what stands around a name. */
export function addContext({ contexts }: NameClues, context: string, count = 1): void {
  contexts.set(context, (contexts.get(context) ?? 0) + count);
}

/**
 * `President of Ruritania Rudolf Varrek`: what speaks for the run speaks for its first word, if that stands alone
 * elsewhere; a word that opens names is none (`North` of `North Graustark`).
 */
export function shareWithFirstWord(clues: ReadonlyMap<string, NameClues>, { openers }: LandWords): void {
  for (const clue of clues.values()) {
    const [first = '', ...rest] = clue.name.split(' ');
    const alone = rest.length > 0 ? clues.get(first) : undefined;
    if (!alone || openers.has(foldWord(first)) || /^(?:Republic|Kingdom|Federation)$/.test(rest.at(-1) ?? '')) continue;
    alone.asCountry += clue.asCountry;
    alone.count += clue.count;
    alone.asAdjective += clue.count;
    clue.asCountry = 0;
  }
}
