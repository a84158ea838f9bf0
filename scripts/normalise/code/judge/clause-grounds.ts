import type { Force } from '../force/force.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isActorLike } from '../voice/actors.ts';
import type { Voice } from '../voice/speakers.ts';

/** Words that set a clause at a distance, with the name of what they make of it. */
const MARKS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['condition', new Set(['if', 'unless', 'provided', 'whether', 'should'])],
  ['possibility', new Set(['may', 'might', 'could', 'would', 'possibly', 'perhaps', 'likely', 'expected'])],
  ['past', new Set(['had', 'ago', 'earlier', 'previously', 'last', 'former', 'since', 'already', 'once'])],
  ['negation', new Set(['not', 'no', 'never', 'without', 'nor', 'neither', "n't", 'failed', 'nothing', 'little'])],
  ['contrast', new Set(['but', 'although', 'though', 'however', 'despite', 'yet', 'instead'])],
  ['visit', new Set(['visit', 'talks', 'sides', 'both', 'bilateral', 'leaders', 'joint', 'countries', 'meeting'])],
];

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
  const own = tokens.slice(predicate.from, predicate.to).map(({ lower }) => lower);
  const grounds = [
    `role/${role}`,
    `shape/${group.shape}`,
    `construction/${force.construction}`,
    `voice/${voice.kind}`,
    `verbs/${String(Math.min(predicates.length, 5))}`,
    `length/${lengthOf(predicate.to - predicate.from)}`,
    `first/${group.head < 3 ? 'head' : group.head < 12 ? 'near' : 'far'}`,
  ];
  const when = (name: string, holds: boolean): void => {
    if (holds) grounds.push(name);
  };
  when(`modal/${group.modal ?? ''}`, group.modal !== null);
  when('perfect', group.perfect);
  when('pluperfect', group.pluperfect);
  when('progressive', group.progressive);
  when('passive', group.passive);
  when('copula', group.copula);
  when('quoted', voice.quoted);
  when('attributed', voice.attributed);
  when('joint-text', voice.text);
  when(`opener/${opener ?? ''}`, opener !== null);
  when(`parent/${predicate.parent?.group.lemma ?? ''}`, predicate.parent !== null);
  if (!subject) grounds.push('subject/none');
  else {
    grounds.push(isActorLike(tokens, subject, lexicon) ? 'subject/actor' : 'subject/other');
    when('subject/own', predicate.ownSubject);
    when('subject/long', subject.to - subject.from > 8);
    when('subject/pronoun', subject.to - subject.from === 1 && tokens[subject.from]?.tag === 'PRON');
  }
  for (const [name, words] of MARKS)
    when(
      `mark/${name}`,
      own.some((word) => words.has(word)),
    );
  return grounds;
}

const lengthOf = (words: number): string =>
  words < 5 ? 'short' : words < 15 ? 'middle' : words < 40 ? 'long' : 'very-long';
