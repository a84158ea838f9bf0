import type { Clause, Span } from '../clause.ts';
import { agentSpan, appositionSpan, isImpersonal, ownerSpan } from './agent-phrases.ts';
import type { Pair, Side } from './party-reading.ts';
import { byAddressee, byFunder, byJourney, byObtaining, bySupport, byTwo } from './side-by-object.ts';
import { namedAhead, namedBehind } from './side-by-naming.ts';

/** What the rules read a clause in. */
export interface SideQuestion {
  clause: Clause;
  pair: Pair;
  /** The side of whoever is quoted or reports; null where nobody is, or both are. */
  speaking: string | null;
  /** The article's stored text. */
  text: string;
  /** The side that a stretch of the clause's sentence names. */
  read: (span: Span | null) => Side | null;
  /** The one side that acted in the sentence before; null where none or both did. */
  acted: string | null;
  /** The side whose doings the heading above lists; null where it says none. */
  heading: string | null;
  /** The side of the clause's subject; null where it has none, or one that names nobody. */
  subject: Side | null;
}

/** A way to tell who acts; null where it does not apply. */
type Decider = (question: SideQuestion) => Side | null;

const renamed = (side: Side | null, from: string): Side | null =>
  side && { ...side, rule: side.rule.replace('subject', from) };

const both = ({ pair }: SideQuestion, rule: string): Side => ({ parties: [...pair.both], rule });

/** What ministers will sign or initial: `will sign a treaty`. */
const SIGNING: ReadonlySet<string> = new Set(['sign', 'initial', 'ink', 'countersign']);

/** An instrument needs both sides, whoever is the subject. */
const signed: Decider = (question) => {
  const { action, lemma } = question.clause;
  const isMutual = action === 'signed' || (action === 'agreed' && SIGNING.has(lemma));
  return isMutual ? both(question, 'action/signed') : null;
};

/** `a promise by Ruritania`, `was welcomed by the Ruritanian side` */
const agent: Decider = ({ clause, text, read }) =>
  clause.construction === 'active' ? null : renamed(read(agentSpan(clause, text)), 'agent');

/** `We agreed with them that`: the speaker's side alone. */
const AGREED_WITH = /^\S+(?: \S+)? with\b/;

/** What two do to each other: `we confirmed that we oppose`, `we will go on together`. */
const MUTUAL: ReadonlySet<string> = new Set(['confirm', 'decide', 'resolve', 'settle', 'exchange', 'discuss']);
const TOGETHER = /\b(?:together|jointly)\b(?! with\b)/;

/** `We have agreed to build`: settled by both, whoever says so. */
const agreedByUs: Decider = (question) => {
  const { clause, subject, text } = question;
  if (subject?.rule !== 'subject/we' || /^I\b/.test(text.slice(clause.subject?.start ?? 0))) return null;
  const words = text.slice(clause.trigger.start, clause.end);
  const isMutual = clause.action === 'agreed' || MUTUAL.has(clause.lemma) || TOGETHER.test(words);
  return !isMutual || AGREED_WITH.test(words) ? null : both(question, 'subject/we-agreed');
};

/** `Ruritania will build` */
const ownSubject: Decider = ({ clause, subject }) =>
  clause.construction === 'passive' || clause.construction === 'nominal' ? null : subject;

/** What one firm agrees or undertakes to do, rather than settles with another. */
const ALONE = /^(?:has |have |had |also )*(?:agree[sd]?|consent(?:s|ed)?|undertook|undertakes) to\b/;

/** `Orbank and Vark Steel reached an understanding`: two firms settle it, one of each side, whichever is read as the subject. */
const firmsAgree: Decider = (question) => {
  const { clause, subject, text } = question;
  if (clause.action !== 'agreed' || subject?.rule !== 'subject/firm') return null;
  return ALONE.test(text.slice(clause.trigger.start, clause.end)) ? null : both(question, 'subject/firms');
};

/** Officials of no country, in the words of one side. */
const BARE = /^(?:officials|ministers|experts|engineers|agencies|diplomats|negotiators|teams)$/i;

/** `She said officials were looking at it`: her own. */
const officials: Decider = ({ clause, speaking, subject, text }) =>
  speaking !== null &&
  subject?.rule === 'subject/collective' &&
  clause.subject &&
  BARE.test(text.slice(clause.subject.start, clause.subject.end))
    ? { parties: [speaking], rule: 'speaker/officials' }
    : null;

/** What is promised or given to somebody: the passive's subject receives it. */
const GIVING: ReadonlySet<string> = new Set(['promise', 'offer', 'give', 'assure', 'grant', 'guarantee', 'lend']);
const GIFT = /^(?!(?:by|to|in|on|at|for|with|until|that|under|after|during)\b)\p{L}|^\d/u;

/** `She was promised an answer`: the other side promises. */
/** Who is asked or allowed to do something is so by the other side: `Ruritania was asked to`, `Ruritanian growers may be allowed to`. */
const BIDDING: ReadonlySet<string> = new Set([
  'ask',
  'urge',
  'request',
  'press',
  'allow',
  'permit',
  'entitle',
  'exempt',
]);
const TO_DO = /^(?:to|from)\b/;

const giver: Decider = ({ clause, pair, subject, text, read }) => {
  const { construction, lemma, trigger, end } = clause;
  if (construction !== 'passive') return null;
  const after = text.slice(trigger.end, end).trimStart();
  const isGiven = GIVING.has(lemma) && GIFT.test(after);
  if (!isGiven && !(BIDDING.has(lemma) && TO_DO.test(after))) return null;
  const receiver = subject ?? read(clause.subject);
  if (receiver?.parties.length !== 1) return null;
  return { parties: pair.both.filter((country) => country !== receiver.parties[0]), rule: 'recipient/other-side' };
};

/** `Ruritania's commitment was reiterated` */
const owner: Decider = ({ clause, text, read }) =>
  isImpersonal(clause, text) ? null : renamed(read(ownerSpan(clause)), 'owner');

const nominalSubject: Decider = ({ clause, subject }) => (clause.construction === 'nominal' ? subject : null);

/** What is reported of money or goods promised is the work of whoever reports it. */
const PAID = /\b(?:disburse\p{L}*|transferred|promised|pledged|paid out|donated|granted)\b/iu;

/** `work on the Ruritanian side of the line` */
const ON_SIDE = /\bon (?:the |its |our )?(?<side>[^,;.]{2,40}? side)\b/;

const onSide: Decider = ({ clause, text, read }) => {
  const match = clause.action === 'progress' ? ON_SIDE.exec(text.slice(clause.start, clause.end)) : null;
  const side = match?.groups?.side;
  if (!match || side === undefined) return null;
  const start = clause.start + match.index + match[0].length - side.length;
  return renamed(read({ start, end: start + side.length }), 'side-of-work');
};

/** `…, according to the Ruritanian side`; what is agreed is agreed by both, and work is not the reporter's. */
const speaker: Decider = ({ clause, read, text }) =>
  clause.action === 'agreed' || (clause.action === 'progress' && !PAID.test(text.slice(clause.start, clause.end)))
    ? null
    : renamed(read(clause.speaker), 'speaker');

/** Actions that a reported subject of no country takes for the side of whoever reports it. */
const ONE_SIDED: ReadonlySet<string> = new Set(['pledged', 'intended', 'urged', 'noted']);

const reporter: Decider = ({ clause, speaking }) =>
  speaking !== null && clause.subject && ONE_SIDED.has(clause.action)
    ? { parties: [speaking], rule: 'speaker/reported' }
    : null;

/** `the coastal nation, for its part,`: whoever it is, the other side than the one before. */
const CONTRAST = /\b(?:for (?:its|his|her) part|in (?:his|her|its) (?:turn|reply)|in return)\b/i;

const contrast: Decider = ({ clause, acted, pair, text }) => {
  const head = text.slice(clause.sentence.start, clause.trigger.start);
  if (acted === null || !clause.subject || !CONTRAST.test(head)) return null;
  return { parties: pair.both.filter((country) => country !== acted), rule: 'contrast/other-side' };
};

/** `A pledge to do so came from the Ruritanian side` */
const CAME = /\b(?:came|comes|coming) from (?<side>[^,;.]{3,60})/;

const source: Decider = ({ clause, text, read }) => {
  const match = CAME.exec(text.slice(clause.trigger.start, clause.sentence.end));
  const side = match?.groups?.side;
  if (!match || side === undefined || match.index > 80) return null;
  const start = clause.trigger.start + match.index + match[0].length - side.length;
  return renamed(read({ start, end: start + side.length }), 'source');
};

/** `What Ruritania is doing: Work has begun`: in a list of one side's doings, what nobody is named for is its own. */
const byHeading: Decider = ({ heading, subject }) =>
  heading !== null && subject === null ? { parties: [heading], rule: 'heading/side' } : null;

/** `What Ruritania is doing: Its fees for Graustark's ships are frozen` */
const itsOfHeading: Decider = ({ heading, clause, text }) =>
  heading !== null && clause.subject && /^its\b/i.test(text.slice(clause.subject.start, clause.subject.end))
    ? { parties: [heading], rule: 'heading/its' }
    : null;

/** In the order in which they are asked. */
const DECIDERS: readonly Decider[] = [
  signed,
  itsOfHeading,
  onSide,
  agent,
  agreedByUs,
  byAddressee,
  byObtaining,
  officials,
  firmsAgree,
  ownSubject,
  byTwo,
  byFunder,
  giver,
  owner,
  nominalSubject,
  source,
  bySupport,
  byJourney,
  contrast,
  byHeading,
  speaker,
  reporter,
  namedAhead,
  namedBehind,
];

/** Who acts in a clause: what the first rule that applies says, else both. */
export function chooseSide(question: Omit<SideQuestion, 'subject'>): Side {
  const { clause, text, read } = question;
  const subject = isImpersonal(clause, text) ? null : (read(clause.subject) ?? read(appositionSpan(clause, text)));
  const asked = { ...question, subject };
  for (const decide of DECIDERS) {
    const side = decide(asked);
    if (side) return side;
  }
  return both(asked, 'default/both');
}
