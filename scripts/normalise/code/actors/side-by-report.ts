import { type Decider, renamed } from './side-question.ts';

/** What is reported of money or goods promised is the work of whoever reports it. */
const PAID = /\b(?:disburse\p{L}*|transferred|promised|pledged|paid out|donated|granted)\b/iu;

/** `…, according to the Ruritanian side`; what is agreed is agreed by both, and work is not the reporter's. */
export const speaker: Decider = ({ clause, read, text }) =>
  clause.action === 'agreed' || (clause.action === 'progress' && !PAID.test(text.slice(clause.start, clause.end)))
    ? null
    : renamed(read(clause.speaker), 'speaker');

/** Actions that a reported subject of no country takes for the side of whoever reports it. */
const ONE_SIDED: ReadonlySet<string> = new Set(['pledged', 'intended', 'urged', 'noted']);

export const reporter: Decider = ({ clause, speaking }) =>
  speaking !== null && clause.subject && ONE_SIDED.has(clause.action)
    ? { parties: [speaking], rule: 'speaker/reported' }
    : null;

/** `A pledge to do so came from the Ruritanian side` */
const CAME = /\b(?:came|comes|coming) from (?<side>[^,;.]{3,60})/;

export const source: Decider = ({ clause, text, read }) => {
  const match = CAME.exec(text.slice(clause.trigger.start, clause.sentence.end));
  const side = match?.groups?.side;
  if (!match || side === undefined || match.index > 80) return null;
  const start = clause.trigger.start + match.index + match[0].length - side.length;
  return renamed(read({ start, end: start + side.length }), 'source');
};
