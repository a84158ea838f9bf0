import type { Difference } from '../../schemas/agreement.ts';

/** The question that a difference between sources raises. */
export const DIFFERENCE_QUESTION: Readonly<Record<Difference['kind'], string>> = {
  parties: 'Who acts?',
  figures: 'How many?',
  items: 'What is on the list?',
  dates: 'When?',
  action: 'How firm is it?',
  names: 'Under which name?',
};

/** Contradictions of substance first, other names for one thing last. */
export const DIFFERENCE_ORDER = [
  'parties',
  'figures',
  'items',
  'dates',
  'action',
  'names',
] as const satisfies readonly Difference['kind'][];
