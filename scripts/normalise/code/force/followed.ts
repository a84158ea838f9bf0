import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import type { Complement } from './complement.ts';
import { readComplement } from './read-complement.ts';

const NOTHING: readonly Complement[] = [];

/** How a verb is followed, read once for all entries of the verb that ask from one place on. */
export class Followed {
  readonly #tokens: readonly Token[];
  readonly #inner: Predicate | undefined;
  #behind = -1;
  #near: Complement | null = null;
  #late: readonly Complement[] | null = null;

  /** @param inner the predicate next to the right */
  constructor(tokens: readonly Token[], inner: Predicate | undefined) {
    this.#tokens = tokens;
    this.#inner = inner;
  }

  /** @param behind place behind the verb and its particle */
  at(behind: number): Complement {
    if (this.#near && this.#behind === behind) return this.#near;
    this.#behind = behind;
    this.#late = null;
    return (this.#near = readComplement(this.#tokens, behind, this.#inner));
  }

  /** What follows behind the first complement. */
  lateAt(behind: number): readonly Complement[] {
    const near = this.at(behind);
    return (this.#late ??= near.late?.() ?? NOTHING);
  }
}
