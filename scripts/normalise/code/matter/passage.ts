import { emphasised, even, fading, type Stretch } from './stretch.ts';
import type { MatterWord } from './word.ts';

/** Words that stand together in an article; several clauses ask for the same ones, and what one has found out serves all. */
export class Passage {
  readonly words: readonly MatterWord[];
  #emphasised: Stretch | null = null;
  #fading: Stretch | null = null;
  #even: Stretch | null = null;

  constructor(words: readonly MatterWord[]) {
    this.words = words;
  }

  /** With their emphasis by grammar. */
  emphasised(): Stretch {
    return (this.#emphasised ??= emphasised(this.words));
  }

  /** Those nearer to the end weighing more. */
  fading(): Stretch {
    return (this.#fading ??= fading(this.words));
  }

  /** All weighing the same. */
  even(): Stretch {
    return (this.#even ??= even(this.words));
  }
}
