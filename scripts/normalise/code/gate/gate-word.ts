import { type Action, ACTIONS } from '../../../../src/schemas/action.ts';
import type { Clause, Sentence } from '../clause.ts';
import type { GateReading } from './gate-model.ts';

/** What the gate says of a clause, and of the sentences around it: probabilities between 0 and 1. */
export interface GateWord {
  /** That its sentence carries a statement. */
  stated: number;
  /** That it has this action, were it one. */
  action: number;
  /** Place of the action among all actions, the likeliest being 0. */
  rank: number;
  /** That the sentence before it, headings aside, carries one; null where there is none. */
  before: number | null;
  /** That the sentence after it, headings aside, carries one; null where there is none. */
  after: number | null;
  /** That another sentence of the article carries one, on average; null where there is none. */
  others: number | null;
}

/** What the gate says of the sentences of one article, kept until all have been read. */
export class GateWords {
  readonly #sentences: Sentence[] = [];
  readonly #stated: number[] = [];
  readonly #actions = new Map<Sentence, readonly number[]>();

  /** Keeps what is said of the next sentence. @param clauses found in it: only then are its actions asked for */
  hear(sentence: Sentence, reading: GateReading, clauses: readonly Clause[]): void {
    this.#sentences.push(sentence);
    this.#stated.push(reading.statement);
    if (clauses.length > 0) this.#actions.set(sentence, reading.acting().actions);
  }

  /** Clauses with what the gate says of each; a clause of a sentence that it has not heard of stays as it is. */
  tell(clauses: readonly Clause[]): Clause[] {
    const places = new Map(this.#sentences.map((sentence, place) => [sentence, place]));
    const all = this.#stated.reduce((sum, one) => sum + one, 0);
    return clauses.map((clause) => {
      const place = places.get(clause.sentence);
      const actions = this.#actions.get(clause.sentence);
      if (place === undefined || !actions) return clause;
      const stated = this.#stated[place] ?? 0;
      const gate: GateWord = {
        stated,
        ...standingOf(clause.action, actions),
        before: this.#stated[place - 1] ?? null,
        after: this.#stated[place + 1] ?? null,
        others: this.#stated.length > 1 ? (all - stated) / (this.#stated.length - 1) : null,
      };
      return { ...clause, gate };
    });
  }
}

function standingOf(action: Action, actions: readonly number[]): Pick<GateWord, 'action' | 'rank'> {
  const own = actions[ACTIONS.indexOf(action)] ?? 0;
  return { action: own, rank: actions.filter((other) => other > own).length };
}
