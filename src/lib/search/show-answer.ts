import { writeAddress, type SearchState } from './address.ts';
import type { Answer } from './answer.ts';
import type { Parts } from './page-parts.ts';
import { describeReading } from './show-reading.ts';

const numberOf = (number: number, noun: string): string =>
  `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;

/** Says how many were found, what was understood, and what to do where nothing was found: the ways in stand below. */
export function describeAnswer(parts: Parts, state: SearchState, answer: Answer): void {
  const { heading, reading, nothing, clear } = parts;
  const number = answer.hits.length;
  const filtered = Object.keys(state.chosen).length > 0;
  parts.landing.hidden = number > 0;
  parts.answer.hidden = false;
  parts.facets.hidden = number === 0 && !filtered;
  parts.list.dataset.for = state.query;
  heading.textContent = numberOf(number, 'result');
  const said = describeReading(answer, state.query, writeAddress({ ...state, asTyped: true }));
  reading.replaceChildren(...said);
  reading.hidden = said.length === 0;
  nothing.hidden = number > 0;
  if (clear.parentElement) clear.parentElement.hidden = !filtered;
  clear.href = writeAddress({ ...state, chosen: {} }) || location.pathname;
}

/** While the first results are shown and their number is not known yet. */
export function showBeginning({ landing, answer, facets, heading, nothing }: Parts): void {
  for (const part of [landing, nothing]) part.hidden = true;
  for (const part of [answer, facets]) part.hidden = false;
  heading.textContent = 'Results';
}

/** While the engine is on its way: the first search waits for it. */
export function showWaiting({ landing, answer, heading }: Parts): void {
  landing.hidden = true;
  answer.hidden = false;
  heading.textContent = 'Searching…';
}

/** Shows the ways in where nothing is asked for. */
export function showLanding({ landing, answer, reading, list }: Parts): void {
  landing.hidden = false;
  answer.hidden = true;
  reading.hidden = true;
  delete list.dataset.for;
}

/** Where the engine cannot be loaded, the ways in are still there. */
export function describeFailure({ reading }: Parts): void {
  reading.hidden = false;
  reading.textContent = 'The search could not be loaded. The lists below hold the whole record.';
}
