import type { Clause, Span } from '../clause.ts';
import type { Actors } from './read-actors.ts';

/** How far before its words a clause's subject is looked for. */
const REACH = 200;

/** A dateline at the head of a sentence: `STRELSAU, Feb 13 (Agency) — `. */
const DATELINE = /^[^\n]{0,80}?(?:\)\s?[.:]?\s?[-–—]{1,2}|\s[-–—]{1,2})\s/;

/** `…, who pledged`: the noun phrase before, without the words that govern it. */
const WHO =
  /^(?:[^]*(?:[,;:—]\s?|\b(?:from|by|with|to|of|for|than|is|was|and|alongside|told|thanked|met)\s))?(?<noun>[^,;:—]{2,80}?),?\s+who\s+(?:\p{L}+ly\s+|had\s+|has\s+)?$/u;

/** `…, and the Ruritanians, after some delay, pledged`: a joint at which another may begin to act. */
const JOINT = /;\s|,\s(?:and|but|while|whereas)\s|\s(?:while|whereas)\s/g;

/**
 * A clause with the subject that stands nearest to its words, where the one it inherits is not its own:
 * behind a dateline (`STRELSAU, Feb 13 — Ruritania's Premier`), before `who` (`Varrek, who promises`), behind a
 * semicolon or a conjunction (`Ruritania offered …; Graustark, for its part, asked …`).
 */
export function withOwnSubject(clause: Clause, actors: Actors, text: string): Clause {
  const span =
    aroundBrackets(clause, text) ??
    antecedent(clause, text) ??
    behindDateline(clause, actors, text) ??
    behindJoint(clause, actors, text);
  const subject = span ?? clause.subject;
  const whole = subject && withCoordinates(subject, clause, actors, text);
  return whole && whole !== clause.subject ? { ...clause, subject: whole } : clause;
}

/** `The ruler of Ruritania (it is the sandy one) will pay`: what is said in brackets is no subject of what goes on behind them. */
function aroundBrackets({ sentence, subject, trigger }: Clause, text: string): Span | null {
  if (!subject || subject.end > trigger.start) return null;
  const before = text.slice(sentence.start, trigger.start);
  const open = before.lastIndexOf('(');
  const close = before.lastIndexOf(')');
  const isInside =
    open > 0 && close > open && subject.start - sentence.start > open && subject.start - sentence.start < close;
  return isInside && /^\)\s*$/.test(before.slice(close)) ? { start: sentence.start, end: sentence.start + open } : null;
}

/** What joins two subjects: `Ruritania and Graustark`, `the Ruritania–Graustark cable`. */
const JOINED = /^(?:,? and |, |[–—-])(?:the )?$/;
/** Words before a name that make it part of another phrase: `with Ruritania and Graustark is ready`. */
const GOVERNED = /\b(?:with|between|of|for|to|in|from|by|against|on|over|like|unlike)\s(?:the\s)?$/;

/** The subject with the countries and people that are joined before it, where only its last part was taken. */
function withCoordinates(subject: Span, { sentence }: Clause, actors: Actors, text: string): Span {
  let { start } = subject;
  for (const mention of (actors.mentions[sentence.index] ?? []).toReversed()) {
    if (mention.end > start || mention.kind === 'name') continue;
    const joint = text.slice(mention.end, start);
    const isList = !joint.startsWith(', ') || text.slice(start, subject.end).includes(' and ');
    if (!isList || !JOINED.test(joint) || GOVERNED.test(text.slice(sentence.start, mention.start))) break;
    start = mention.start;
  }
  return start === subject.start ? subject : { start, end: subject.end };
}

/** `the visitor` of `the visitor, who consented to`. */
function antecedent({ sentence, subject, trigger }: Clause, text: string): Span | null {
  const from = Math.max(subject?.end ?? sentence.start, sentence.start, trigger.start - REACH);
  if (from > trigger.start) return null;
  const match = WHO.exec(text.slice(subject ? Math.max(sentence.start, subject.start) : from, trigger.start));
  const noun = match?.groups?.noun;
  if (!match || noun === undefined) return null;
  const base = subject ? Math.max(sentence.start, subject.start) : from;
  const start = base + match[0].lastIndexOf(noun);
  return { start, end: start + noun.length };
}

/** A place in a dateline acts in nothing; who is named behind it does. */
function behindDateline({ sentence, subject, trigger }: Clause, actors: Actors, text: string): Span | null {
  if (subject?.start !== sentence.start || sentence.start !== sentence.block.start) return null;
  const head = DATELINE.exec(text.slice(sentence.start, sentence.end));
  const from = sentence.start + (head?.[0].length ?? 0);
  if (!head || subject.end > from || from >= trigger.start) return null;
  const mentions = (actors.mentions[sentence.index] ?? []).filter(
    ({ start, end, kind }) => start >= from && end <= trigger.start && kind !== 'name',
  );
  const [first] = mentions;
  const verb = firstVerb(text, from, trigger.start);
  const last = mentions.findLast(({ end }) => end <= verb);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Where the first past tense of a stretch stands, else its end. */
function firstVerb(text: string, from: number, to: number): number {
  const place = text.slice(from, to).search(/\s(?:\p{Ll}{2,}ed|said|held|met|made|took|will|have|has|had)\s/u);
  return place < 0 ? to : from + place;
}

function behindJoint({ sentence, subject, trigger }: Clause, actors: Actors, text: string): Span | null {
  if (!subject || subject.end > trigger.start) return null;
  const between = text.slice(subject.end, trigger.start);
  const joint = [...between.matchAll(JOINT)].at(-1);
  if (!joint) return null;
  const from = subject.end + joint.index;
  const begins = from + joint[0].length;
  const isSemicolon = joint[0].startsWith(';');
  const nearest = actors.mentions[sentence.index]?.find(
    (mention) => mention.start > from && mention.end <= trigger.start && !mention.possessive,
  );
  if (!nearest || (!isSemicolon && !/^(?:the\s)?$/i.test(text.slice(begins, nearest.start)))) return null;
  return isSemicolon || actsAt(text.slice(nearest.end, trigger.start))
    ? { start: nearest.start, end: nearest.end }
    : null;
}

/** Whether only a phrase between commas, or helping verbs, part a name from the words that govern. */
const actsAt = (between: string): boolean =>
  /^\s*(?:,[^,;]{2,60},)?\s*(?:(?:has|have|had|also|would|will|then|in turn)\s+){0,3}$/.test(between);
