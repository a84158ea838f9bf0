import { isEmpty, writeAddress, type SearchState } from './address.ts';
import type { Answer } from './answer.ts';
import type { Parts } from './page-parts.ts';
import { describeReading } from './show-reading.ts';

const numberOf = (number: number, noun: string): string =>
  `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;

/** Says how many were found, what was understood, and what to do where nothing was found. */
export function describeAnswer(parts: Parts, state: SearchState, answer: Answer): void {
  const { heading, reading, nothing, clear } = parts;
  const number = answer.hits.length;
  parts.list.dataset.for = state.query;
  heading.textContent = numberOf(number, isEmpty(state) ? 'record' : 'result');
  const said = describeReading(answer, state.query, writeAddress({ ...state, asTyped: true }));
  reading.replaceChildren(...said);
  reading.hidden = said.length === 0;
  nothing.hidden = number > 0;
  const filtered = Object.keys(state.chosen).length > 0;
  if (clear.parentElement) clear.parentElement.hidden = !filtered;
  clear.href = writeAddress({ ...state, chosen: {} }) || location.pathname;
}

/** Where the engine cannot be loaded, the whole list is still there. */
export function describeFailure({ reading, heading, nothing }: Parts, records: number): void {
  heading.textContent = numberOf(records, 'record');
  nothing.hidden = true;
  reading.hidden = false;
  reading.textContent =
    'The search could not be loaded. Below is every record; your browser can search within this page.';
}
