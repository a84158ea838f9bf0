import type { Difference } from '../../../../src/schemas/agreement.ts';
import type { Statement } from '../../../../src/schemas/statement.ts';
import { allMatches } from '../../code/all-matches.ts';
import { differingPair } from './differing-pair.ts';
import type { SourceView } from './source-view.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** A time that is set: "by 2027", "until March 2028", "on 4 May 2024". A year named in passing has no such word before it. */
const SET = new RegExp(
  `\\b(?<how>by|until|before|from|on|in) (?:the end of |early |late |mid-?)?(?<when>(?:\\d{1,2} )?(?:(?:${MONTHS}) )?(?:\\d{1,2}, )?(?:19|20)\\d\\d)\\b`,
  'gu',
);

/** A time that a source sets for a matter. */
export interface SetTime {
  /** `by` */
  how: string;
  /** `March 2028` */
  when: string;
  /** `by March 2028` */
  text: string;
}

/**
 * Sources that set another time for the same matter: "by 2027" and "by 2029". Compared are times set with one word, where
 * each source sets one; a fuller date of the same year is no other time.
 */
export const dateDifference = (sources: readonly SourceView[]): Difference | null =>
  differingPair('dates', sources, timesIn, {
    kindOf: ({ how }) => how,
    areSame: (one, other) => isPart(one.when, other.when) || isPart(other.when, one.when),
  });

/** The times that a quotation sets. */
export const timesIn = ({ quote }: Pick<Statement, 'quote'>): SetTime[] =>
  allMatches(quote, SET).map(({ 0: text, groups = {} }) => ({
    how: groups['how'] ?? '',
    when: groups['when'] ?? '',
    text,
  }));

const isPart = (part: string, whole: string): boolean => {
  const words = new Set(whole.split(/[ ,]+/u));
  return part.split(/[ ,]+/u).every((word) => words.has(word));
};
