import { saveList } from './list-csv.ts';
import type { Parts } from './page-parts.ts';
import { wantedWords } from './excerpt.ts';
import type { Hit } from './page-index.ts';
import { showResult } from './show-result.ts';

/** The first results, all asked for at once. */
export const FIRST = 10;
/** Shown as soon as they have come: a browser fetches six files at a time from one host, and the rest come after these. */
const AHEAD = 4;
const MORE = 40;
/** Fetched at one time of those that follow: a browser keeps six connections to a host, and the next query needs some. */
const TOGETHER = 4;
/** How long a reader must have stopped typing before more than the first results are fetched. */
const PAUSE = 150;
/** More are fetched once the end of the list is no further below the window than this share of its height. */
const NEAR = '25%';

/** The list of results. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #save: HTMLButtonElement;
  readonly #onFirst: () => void;
  #hits: readonly Hit[] = [];
  /** What was searched for, to be marked in titles. */
  #searched: readonly string[] = [];
  #shown = 0;
  /** Grows with every list that is asked for: what comes back for an earlier one is dropped. */
  #turn = 0;
  /** Sees the end of the list come near. */
  readonly #end = new IntersectionObserver(
    (seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) void this.#append();
    },
    { rootMargin: `0px 0px ${NEAR}` },
  );

  /** @param onFirst called whenever the first results of a list are in it */
  constructor({ list, more, save }: Pick<Parts, 'list' | 'more' | 'save'>, onFirst: () => void) {
    this.#onFirst = onFirst;
    this.#list = list;
    this.#more = more;
    this.#save = save;
    more.addEventListener('click', () => void this.#showMore());
    save.addEventListener('click', () => void saveList(this.#hits));
  }

  /** Fetches no more of what is shown: the reader asks for something else. */
  halt(): void {
    this.#turn += 1;
    this.#end.disconnect();
  }

  /** Drops what is shown, and what is still on its way. */
  clear(): void {
    this.halt();
    this.#list.replaceChildren();
  }

  /** Shows the first results, before the rest of them are known; the first of these as soon as they have come. */
  async begin(hits: readonly Hit[], searched: readonly string[]): Promise<void> {
    const turn = (this.#turn += 1);
    const [ahead, behind] = [load(hits.slice(0, AHEAD), searched), load(hits.slice(AHEAD, FIRST), searched)];
    behind.catch(() => undefined);
    const items = await ahead;
    if (turn !== this.#turn) return;
    this.#hits = hits.slice(0, FIRST);
    this.#searched = searched;
    this.#list.replaceChildren(...items);
    this.#save.hidden = true;
    this.#more.hidden = true;
    if (items.length > 0) this.#onFirst();
    const others = await behind;
    if (turn !== this.#turn) return;
    this.#shown = items.length + others.length;
    this.#list.append(...others);
  }

  /**
   * Shows what was found: the first results at once, where they are not shown yet, and more when the reader comes near
   * their end. Fetched any sooner, they would be in the way of the next query.
   */
  async show(hits: readonly Hit[], searched: readonly string[], begun: boolean): Promise<void> {
    if (!begun) await this.begin(hits, searched);
    const turn = this.#turn;
    this.#hits = hits;
    this.#save.hidden = hits.length === 0;
    this.#more.hidden = this.#shown >= hits.length;
    setTimeout(() => turn === this.#turn && this.#end.observe(this.#more), PAUSE);
  }

  /** Adds the next results, some at a time; gives back the first of them. */
  async #append(): Promise<HTMLLIElement | undefined> {
    this.#end.disconnect();
    const turn = this.#turn;
    const end = Math.min(this.#shown + MORE, this.#hits.length);
    this.#more.hidden = true;
    let first: HTMLLIElement | undefined;
    while (this.#shown < end) {
      const items = await load(this.#hits.slice(this.#shown, Math.min(this.#shown + TOGETHER, end)), this.#searched);
      if (turn !== this.#turn) return undefined;
      first ??= items[0];
      this.#shown += items.length;
      this.#list.append(...items);
    }
    this.#more.hidden = this.#shown >= this.#hits.length;
    return first;
  }

  async #showMore(): Promise<void> {
    const first = await this.#append();
    first?.querySelector('a')?.focus();
  }
}

function load(hits: readonly Hit[], searched: readonly string[]): Promise<HTMLLIElement[]> {
  const wanted = wantedWords(searched);
  return Promise.all(hits.map(async (hit) => showResult(await hit.data(), wanted)));
}
