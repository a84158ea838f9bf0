import type { DecisionEntry } from '../../schemas/desk.ts';
import { dateText } from '../dates.ts';
import { quoted } from './quotation.ts';

/** What an editor did, as a word at the head of a line. */
const DECIDED: Readonly<Record<DecisionEntry['decision'], string>> = {
  correct: 'Corrected',
  reject: 'Rejected',
  add: 'Added',
  merge: 'Merged',
  split: 'Split',
  retitle: 'Retitled',
  note: 'Noted',
  analysis: 'Analysed',
  know: 'Known to the desk',
};

/** `Corrected by the desk editor, 21 November 2026`. */
export const decisionHead = ({ decision, by, date }: Pick<DecisionEntry, 'decision' | 'by' | 'date'>): string =>
  `${DECIDED[decision]} by the ${by}, ${dateText(date)}`;

/** `The machine had “action: noted”; now “action: signed”.` Empty where neither says anything. */
export const decisionChange = ({ machine, now }: Pick<DecisionEntry, 'machine' | 'now'>): string => {
  if (machine === null && now === null) return '';
  const before = machine === null ? 'The machine had nothing' : `The machine had ${machine}`;
  return now === null ? `${before}; nothing stands now.` : `${before}; now ${now}.`;
};

/** The words that a decision names: `“both sides agreed”`. */
export const decisionWords = ({ words }: Pick<DecisionEntry, 'words'>): string => (words === null ? '' : quoted(words));
