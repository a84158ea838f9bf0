import { saveList } from './list-csv.ts';
import type { Parts } from './page-parts.ts';
import type { PagefindHit } from './pagefind-api.ts';
import { showResult } from './show-result.ts';

/** Shown at once, so that the first answer does not wait for the rest. */
const FIRST = 10;
const MORE = 40;
/** How long a reader must have stopped typing before more than the first results are fetched. */
const PAUSE = 150;

/** The list of results: the whole record until something is asked for, then what was found. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #save: HTMLButtonElement;
  readonly #whole: readonly Node[];
  #hits: readonly PagefindHit[] = [];
  /** What was searched for, to be marked in titles. */
  #searched: readonly string[] = [];
  #shown = 0;
  /** Grows with every list that is asked for: what comes back for an earlier one is dropped. */
  #turn = 0;

  constructor({ list, more, save }: Pick<Parts, 'list' | 'more' | 'save'>) {
    this.#list = list;
    this.#more = more;
    this.#save = save;
    this.#whole = [...list.childNodes];
    more.addEventListener('click', () => void this.#showMore());
    save.addEventListener('click', () => void saveList(this.#hits));
  }

  /** How many records the page lists without a search. */
  get size(): number {
    return this.#whole.filter((node) => node instanceof HTMLLIElement && !node.matches('.rest')).length;
  }

  /** Shows every record, as the page came. */
  showAll(): void {
    this.#turn += 1;
    this.#more.hidden = true;
    this.#save.hidden = true;
    this.#list.replaceChildren(...this.#whole);
  }

  /** Shows what was found: the first results at once, more when the reader pauses. */
  async show(hits: readonly PagefindHit[], searched: readonly string[]): Promise<void> {
    const turn = (this.#turn += 1);
    const items = await load(hits.slice(0, FIRST), searched);
    if (turn !== this.#turn) return;
    this.#hits = hits;
    this.#searched = searched;
    this.#shown = items.length;
    this.#list.replaceChildren(...items);
    this.#save.hidden = hits.length === 0;
    this.#more.hidden = true;
    if (hits.length > items.length) setTimeout(() => turn === this.#turn && void this.#append(), PAUSE);
  }

  /** Adds the next results; gives back the first of them. */
  async #append(): Promise<HTMLLIElement | undefined> {
    const turn = this.#turn;
    const items = await load(this.#hits.slice(this.#shown, this.#shown + MORE), this.#searched);
    if (turn !== this.#turn) return undefined;
    this.#shown += items.length;
    this.#list.append(...items);
    this.#more.hidden = this.#shown >= this.#hits.length;
    return items[0];
  }

  async #showMore(): Promise<void> {
    const first = await this.#append();
    first?.querySelector('a')?.focus();
  }
}

const load = (hits: readonly PagefindHit[], searched: readonly string[]): Promise<HTMLLIElement[]> =>
  Promise.all(hits.map(async (hit) => showResult(hit, await hit.data(), searched)));
