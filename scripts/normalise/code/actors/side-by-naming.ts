import type { SideQuestion } from './side-question.ts';
import type { Side } from './party-reading.ts';

/** What a side says or undertakes alone. */
const SAID: ReadonlySet<string> = new Set(['pledged', 'intended', 'urged', 'noted', 'reaffirmed']);

/**
 * `The Ruritanian side confined itself to stating that it would be brought back`: what one side says or undertakes, where
 * the sentence has named but one so far.
 */
export function namedAhead({ clause, read, text }: SideQuestion): Side | null {
  const { start, end } = clause.sentence;
  if (!SAID.has(clause.action) || OF_BOTH.test(text.slice(start, end))) return null;
  const ahead = read({ start, end: clause.trigger.start });
  return ahead?.parties.length === 1 && NAMING.test(ahead.rule) ? { ...ahead, rule: 'subject/named-ahead' } : null;
}

/** A joint text that speaks, or what both do. */
const OF_BOTH = /^(?:And )?(?:It|They) |\b(?:both|two|joint(?:ly)?|together|mutual)\b/;
const NAMING = /^subject\/(?:named|person|supposed)$/;

/** `MacAulay pressed his Ruritanian counterpart`, `the guest thanked Ruritania for`: who is asked or thanked is not who does so. */
export function namedBehind({ clause, pair, verbs, read, text }: SideQuestion): Side | null {
  if (clause.construction !== 'active' || !clause.subject || !verbs.asking.has(clause.lemma)) return null;
  if (TOGETHER.test(text.slice(clause.subject.start, clause.subject.end))) return null;
  const behind = read({ start: clause.trigger.end, end: clause.end });
  if (behind?.parties.length !== 1) return null;
  return { parties: pair.both.filter((country) => country !== behind.parties[0]), rule: 'behind/other-side' };
}

/** A joint text or body: `the summit urged Ruritania to ratify it`. */
const TOGETHER =
  /(?:^|\W)(?:both|two|joint|summit|conference|meeting|session|talks|communiqué|communique|declaration|statement|commission|committee|group|they)(?:$|\W)/i;
