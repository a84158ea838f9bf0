import type { Force } from '../force/force.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Range, Token } from '../grammar/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { namesJoinedBy } from '../interned.ts';
import { isActorLike } from '../voice/actors.ts';
import type { Voice } from '../voice/speakers.ts';

/** Names of features, each made once: the same come with most clauses. */
const nameOf = namesJoinedBy('/');

/** Words that set a clause at a distance, by the feature that they make. */
const MARKS = [
  ['mark/condition', ['if', 'unless', 'provided', 'whether', 'should']],
  ['mark/possibility', ['may', 'might', 'could', 'would', 'possibly', 'perhaps', 'likely', 'expected']],
  ['mark/past', ['had', 'ago', 'earlier', 'previously', 'last', 'former', 'since', 'already', 'once']],
  ['mark/negation', ['not', 'no', 'never', 'without', 'nor', 'neither', "n't", 'failed', 'nothing', 'little']],
  ['mark/contrast', ['but', 'although', 'though', 'however', 'despite', 'yet', 'instead']],
  ['mark/visit', ['visit', 'talks', 'sides', 'both', 'bilateral', 'leaders', 'joint', 'countries', 'meeting']],
] as const;

/** By word, the place in `MARKS` of what it makes, as a bit. */
const MARK_OF = new Map(
  MARKS.flatMap(([, words], place) => words.map((word) => [word as string, 1 << place] as const)),
);

/**
 * What of its grammar speaks for or against a clause being a statement, as names of features.
 * @returns e.g. `['role/main', 'shape/finite', 'voice/writer', 'subject/actor', 'mark/visit']`
 */
export function clauseGrounds(
  { tokens, predicates }: ParsedSentence,
  predicate: Predicate,
  force: Force,
  voice: Voice,
  lexicon: Lexicon,
): string[] {
  const { group, role, subject, opener } = predicate;
  const grounds = [
    nameOf('role', role),
    nameOf('shape', group.shape),
    nameOf('construction', force.construction),
    nameOf('voice', voice.kind),
    nameOf('verbs', String(Math.min(predicates.length, 5))),
    nameOf('length', lengthOf(predicate.to - predicate.from)),
    nameOf('first', group.head < 3 ? 'head' : group.head < 12 ? 'near' : 'far'),
  ];
  const when = (name: string, holds: boolean): void => {
    if (holds) grounds.push(name);
  };
  when(nameOf('modal', group.modal ?? ''), group.modal !== null);
  when('perfect', group.perfect);
  when('pluperfect', group.pluperfect);
  when('progressive', group.progressive);
  when('passive', group.passive);
  when('copula', group.copula);
  when('quoted', voice.quoted);
  when('attributed', voice.attributed);
  when('joint-text', voice.text);
  when(nameOf('opener', opener ?? ''), opener !== null);
  when(nameOf('parent', predicate.parent?.group.lemma ?? ''), predicate.parent !== null);
  if (!subject) grounds.push('subject/none');
  else {
    grounds.push(isActorLike(tokens, subject, lexicon) ? 'subject/actor' : 'subject/other');
    when('subject/own', predicate.ownSubject);
    when('subject/long', subject.to - subject.from > 8);
    when('subject/pronoun', subject.to - subject.from === 1 && tokens[subject.from]?.tag === 'PRON');
  }
  const marks = marksIn(tokens, predicate);
  for (const [place, [name]] of MARKS.entries()) when(name, (marks & (1 << place)) !== 0);
  return grounds;
}

/** The marks that a clause has, as bits. */
function marksIn(tokens: readonly Token[], { from, to }: Range): number {
  let marks = 0;
  for (let place = from; place < Math.min(to, tokens.length); place += 1)
    marks |= MARK_OF.get(tokens[place]?.lower ?? '') ?? 0;
  return marks;
}

const lengthOf = (words: number): string =>
  words < 5 ? 'short' : words < 15 ? 'middle' : words < 40 ? 'long' : 'very-long';
