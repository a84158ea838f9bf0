import { need } from './dom.ts';

/** The parts of the search page that the script reads or changes. */
export const findParts = () => ({
  form: need('#find', HTMLFormElement),
  box: need('#q', HTMLInputElement),
  sort: need('#sort', HTMLSelectElement),
  facets: need('#filters', HTMLElement),
  reading: need('#reading', HTMLElement),
  heading: need('#found', HTMLElement),
  nothing: need('#nothing', HTMLElement),
  clear: need('#clear', HTMLAnchorElement),
  landing: need('#landing', HTMLElement),
  answer: need('#answer', HTMLElement),
  list: need('#results', HTMLElement),
  save: need('#save', HTMLButtonElement),
  more: need('#more', HTMLButtonElement),
});

export type Parts = ReturnType<typeof findParts>;
