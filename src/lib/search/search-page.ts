import { isEmpty, readAddress, readForm, writeAddress, type SearchState } from './address.ts';
import { answer, begin, countedIn, read } from './answer.ts';
import { loadEngine, type Engine } from './engine.ts';
import { bindKeys } from './keyboard.ts';
import { findParts, type Parts } from './page-parts.ts';
import { FIRST, ResultList } from './result-list.ts';
import { describeAnswer, describeFailure, showBeginning, showLanding, showWaiting } from './show-answer.ts';
import { showCounts, tick } from './show-facets.ts';

/** Makes the search page answer: on load, while typing, on a filter, and on the way back. */
export const startSearch = (): void => new SearchPage(findParts()).start();

/** The search page's state stands in the address; this class keeps address, form and results in step. */
class SearchPage {
  readonly #parts: Parts;
  readonly #results: ResultList;
  #engine: Promise<Engine> | undefined;
  /** Grows with every search: an answer to an earlier one is dropped. */
  #turn = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#results = new ResultList(parts, () => showBeginning(parts));
  }

  start(): void {
    const { box, form, facets, sort, list } = this.#parts;
    const warm = (): void => void this.#load().catch(() => undefined);
    box.addEventListener('focus', warm);
    box.addEventListener('pointerenter', warm);
    box.addEventListener('input', () => this.#go('replaceState', this.#read()));
    for (const part of [facets, sort]) part.addEventListener('change', () => this.#go('pushState', this.#refine()));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go('pushState', this.#refine());
    });
    document.addEventListener('click', (event) => this.#follow(event));
    addEventListener('popstate', () => void this.#restore());
    bindKeys(box, list);
    if (location.search) void this.#restore();
    if (document.activeElement === box) warm();
  }

  #load(): Promise<Engine> {
    const { bundle = '', vocabulary = '', names = '' } = this.#parts.form.dataset;
    return (this.#engine ??= loadEngine({ bundle, vocabulary, names }));
  }

  #read(): SearchState {
    return readForm(new FormData(this.#parts.form));
  }

  /** As the form has it; the same words stay "as typed" when only a filter or the order changes. */
  #refine(): SearchState {
    const state = this.#read();
    const before = readAddress(new URLSearchParams(location.search));
    return { ...state, asTyped: before.asTyped && before.query === state.query };
  }

  #go(how: 'pushState' | 'replaceState', state: SearchState): void {
    const address = location.pathname + writeAddress(state);
    if (address !== location.pathname + location.search) history[how](null, '', address);
    void this.#run(state);
  }

  /** Brings the form and the results to what the address says. */
  #restore(): Promise<void> {
    const { box, sort, facets } = this.#parts;
    const state = readAddress(new URLSearchParams(location.search));
    box.value = state.query;
    sort.value = state.sort ?? '';
    tick(facets, state.chosen);
    return this.#run(state);
  }

  /** Answers a search: its first results as soon as they are certain, then all, then the numbers beside the filters. */
  async #run(state: SearchState): Promise<void> {
    const turn = (this.#turn += 1);
    const isLate = (): boolean => turn !== this.#turn;
    this.#results.halt();
    if (isEmpty(state)) {
      this.#land();
      return;
    }
    if (!this.#engine) showWaiting(this.#parts);
    try {
      const engine = await this.#load();
      const question = await read(engine, state);
      const beginning = await begin(engine, state, question, FIRST);
      if (isLate()) return;
      if (beginning) {
        await this.#results.begin(beginning.hits, beginning.searched);
        if (isLate()) return;
        // Fetched beside the other index, so that the line is free again when the reader types on; what fails fails below.
        countedIn(engine, state).catch(() => undefined);
      }
      const found = await answer(engine, state, question);
      if (isLate()) return;
      await this.#results.show(found.hits, found.searched, beginning !== null);
      if (isLate()) return;
      describeAnswer(this.#parts, state, found);
      const counts = await found.count(isLate);
      if (counts && !isLate()) showCounts(this.#parts.facets, counts);
    } catch (cause) {
      console.warn('The search could not be loaded.', cause);
      this.#engine = undefined;
      if (isLate()) return;
      this.#land();
      describeFailure(this.#parts);
    }
  }

  /** Shows the page as it came: the ways in, and no results. */
  #land(): void {
    this.#results.clear();
    showLanding(this.#parts);
  }

  /** Follows a link to another search without leaving the page. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    void this.#restore();
  }
}
