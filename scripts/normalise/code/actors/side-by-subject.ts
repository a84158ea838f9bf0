import { agentSpan, isImpersonal, ownerSpan } from './agent-phrases.ts';
import { type Decider, renamed } from './side-question.ts';

/** `a promise by Ruritania`, `was welcomed by the Ruritanian side` */
export const agent: Decider = ({ clause, text, read }) =>
  clause.construction === 'active' ? null : renamed(read(agentSpan(clause, text)), 'agent');

/** `Ruritania will build` */
export const ownSubject: Decider = ({ clause, subject }) =>
  clause.construction === 'passive' || clause.construction === 'nominal' ? null : subject;

/** Officials of no country, in the words of one side. */
const BARE = /^(?:officials|ministers|experts|engineers|agencies|diplomats|negotiators|teams)$/i;

/** `She said officials were looking at it`: her own. */
export const officials: Decider = ({ clause, speaking, subject, text }) =>
  speaking !== null &&
  subject?.rule === 'subject/collective' &&
  clause.subject &&
  BARE.test(text.slice(clause.subject.start, clause.subject.end))
    ? { parties: [speaking], rule: 'speaker/officials' }
    : null;

/** `Ruritania's commitment was reiterated` */
export const owner: Decider = ({ clause, text, read }) =>
  isImpersonal(clause, text) ? null : renamed(read(ownerSpan(clause)), 'owner');

/** `Ruritania's pledge to build` */
export const nominalSubject: Decider = ({ clause, subject }) => (clause.construction === 'nominal' ? subject : null);
