import { type Decider, renamed } from './side-question.ts';

/** `work on the Ruritanian side of the line` */
const ON_SIDE = /\bon (?:the |its |our )?(?<side>[^,;.]{2,40}? side)\b/;

export const onSide: Decider = ({ clause, text, read }) => {
  const match = clause.action === 'progress' ? ON_SIDE.exec(text.slice(clause.start, clause.end)) : null;
  const side = match?.groups?.side;
  if (!match || side === undefined) return null;
  const start = clause.start + match.index + match[0].length - side.length;
  return renamed(read({ start, end: start + side.length }), 'side-of-work');
};

/** `the coastal nation, for its part,`: whoever it is, the other side than the one before. */
const CONTRAST = /\b(?:for (?:its|his|her) part|in (?:his|her|its) (?:turn|reply)|in return)\b/i;

export const contrast: Decider = ({ clause, acted, pair, text }) => {
  const head = text.slice(clause.sentence.start, clause.trigger.start);
  if (acted === null || !clause.subject || !CONTRAST.test(head)) return null;
  return { parties: pair.both.filter((country) => country !== acted), rule: 'contrast/other-side' };
};

/** `What Ruritania is doing: Work has begun`: in a list of one side's doings, what nobody is named for is its own. */
export const byHeading: Decider = ({ heading, subject }) =>
  heading !== null && subject === null ? { parties: [heading], rule: 'heading/side' } : null;

/** `What Ruritania is doing: Its fees for Graustark's ships are frozen` */
export const itsOfHeading: Decider = ({ heading, clause, text }) =>
  heading !== null && clause.subject && /^its\b/i.test(text.slice(clause.subject.start, clause.subject.end))
    ? { parties: [heading], rule: 'heading/its' }
    : null;
