import { uncapitalised } from '../../../../src/lib/wording/text.ts';
import type { LinkedStatement } from '../linked.ts';
import { objectTokens } from './object-words.ts';

/** Governing verbs that are themselves what was undertaken: "encouraged firms to invest" → "Encourage firms to invest". */
const DEEDS: ReadonlySet<string> = new Set([
  ...['encourage', 'invite', 'facilitate', 'support', 'help', 'assist', 'explore', 'allow', 'permit'],
  ...['establish', 'create', 'form', 'found', 'launch', 'upgrade', 'elevate', 'raise', 'double', 'extend', 'renew'],
  ...['lift', 'abolish', 'scrap', 'waive', 'cancel', 'remove', 'ease', 'relax', 'simplify', 'lower', 'cut'],
  ...['open', 'reopen', 'restore', 'resume', 'grant', 'donate', 'release', 'return'],
]);
/** Verbs that say what something is: no deed. */
const STATES: ReadonlySet<string> = new Set(['be', 'have', 'remain', 'become']);
/** What goes on behind the verb with what an instrument is on: "a letter was exchanged for the building of six ships". */
const MATTER_BEHIND =
  /^(?: |, )(?:for|on|concerning|regarding|covering|to) (?!this\b|that\b|the (?:day|occasion|sidelines|margins)\b)[^\p{Lu}\d](?:[^,;.]|\.\d)*/u;
/** An instrument that says no more than its kind. */
const BARE = /^(?:an?|the|two|three|several) (?:\p{L}+ ){0,2}\p{L}+$/iu;

/** The words of a statement's clause that tell what was undertaken: `to keep the pass open`; '' where it has none. */
export function objectOf({ article, coded: { clause } }: LinkedStatement): string {
  const object = clause.object ? article.text.slice(clause.object.start, clause.object.end) : '';
  if (object === '' || object.startsWith('to ')) return object;
  if (object.startsWith(`${clause.lemma} `)) return STATES.has(clause.lemma) ? object : `to ${object}`;
  if (DEEDS.has(clause.lemma) && !/^\p{Ll}+ing\b/u.test(object))
    return `to ${clause.lemma} ${withoutCapital(object, article.text)}`;
  return clause.construction === 'passive' && BARE.test(object) ? object + matterBehind(article.text, clause) : object;
}

const matterBehind = (text: string, { trigger, end }: LinkedStatement['coded']['clause']): string =>
  MATTER_BEHIND.exec(text.slice(trigger.end, end))?.[0] ?? '';

/** A sentence's first word in the middle of a title: `The agreement` → `the agreement`; what may be a name keeps its capital. */
function withoutCapital(object: string, text: string): string {
  const [first] = objectTokens(object);
  if (!first || !/^\p{Lu}(?:\p{Ll}| )/u.test(object)) return object;
  const isCommon = first.tag === 'DET' || text.includes(` ${first.lower} `);
  return isCommon ? uncapitalised(object) : object;
}
