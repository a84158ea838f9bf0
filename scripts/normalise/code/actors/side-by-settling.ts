import { both, type Decider } from './side-question.ts';

/** An instrument needs both sides, whoever is the subject. */
export const signed: Decider = (question) => {
  const { action, lemma } = question.clause;
  const isMutual = action === 'signed' || (action === 'agreed' && question.verbs.signing.has(lemma));
  return isMutual ? both(question, 'action/signed') : null;
};

/** `We agreed with them that`: the speaker's side alone. */
const AGREED_WITH = /^\S+(?: \S+)? with\b/;

/** `We will go on together`; with somebody else one side goes on. */
const TOGETHER = /\b(?:together|jointly)\b(?! with\b)/;

/** `We have agreed to build`: settled by both, whoever says so. */
export const agreedByUs: Decider = (question) => {
  const { clause, subject, text, verbs } = question;
  if (subject?.rule !== 'subject/we' || /^I\b/.test(text.slice(clause.subject?.start ?? 0))) return null;
  const words = text.slice(clause.trigger.start, clause.end);
  const isMutual = clause.action === 'agreed' || verbs.mutual.has(clause.lemma) || TOGETHER.test(words);
  return !isMutual || AGREED_WITH.test(words) ? null : both(question, 'subject/we-agreed');
};

/** What one firm agrees or undertakes to do, rather than settles with another. */
const ALONE = /^(?:has |have |had |also )*(?:agree[sd]?|consent(?:s|ed)?|undertook|undertakes) to\b/;

/** `Orbank and Vark Steel reached an understanding`: two firms settle it, one of each side, whichever is read as the subject. */
export const firmsAgree: Decider = (question) => {
  const { clause, subject, text } = question;
  if (clause.action !== 'agreed' || subject?.rule !== 'subject/firm') return null;
  return ALONE.test(text.slice(clause.trigger.start, clause.end)) ? null : both(question, 'subject/firms');
};
