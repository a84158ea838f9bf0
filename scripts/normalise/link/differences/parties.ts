import type { Difference } from '../../../../src/schemas/agreement.ts';
import type { Statement } from '../../../../src/schemas/statement.ts';
import type { SourceView } from './source-view.ts';

const THANKS = /\b(?:thank(?:s|ed|ing|ful)?|gratitude|grateful|appreciat(?:es?|ed|ing|ion))\b/iu;
/** Words that any two statements may share. */
const EMPTY = new Set(
  'that with from their which would will this these those each other both more also into being have been side sides country countries support cooperation efforts'.split(
    ' ',
  ),
);
/** Share of the content words of the shorter statement from which two say the same thing of another party. */
const SAME_THING = 0.6;

interface OneSided {
  statement: Statement;
  /** The article whose column it stands in. */
  article: string;
  shortName: string;
  party: string;
}

/**
 * Sources that have another country do the same thing: in one Nordhavn thanks Ruritania for financial help, in another
 * Ruritania thanks Nordhavn. Two thanks are contrary where they are for the same thing; two other acts where their words are
 * nearly the same. No contradiction is a joint act beside a one-sided one, nor two acts that one source reports side by side.
 * @param nameOf a party's name as in running text
 */
export function partyDifference(sources: readonly SourceView[], nameOf: (party: string) => string): Difference | null {
  const alone = sources.flatMap(({ article, statements, shortName }) =>
    statements
      .filter(({ parties }) => parties.length === 1)
      .map((statement): OneSided => ({ statement, article, shortName, party: statement.parties[0] ?? '' })),
  );
  for (const one of alone) {
    const contrary = alone.find(
      (other) => other.article !== one.article && other.party !== one.party && isSameThing(one, other, nameOf),
    );
    if (!contrary || alone.some((third) => reportsBoth(third, one, contrary, nameOf))) continue;
    const text = `${nameOf(one.party)} in ${one.shortName}, ${nameOf(contrary.party)} in ${contrary.shortName}`;
    return { kind: 'parties', text, statements: [one.statement.id, contrary.statement.id] };
  }
  return null;
}

const isSameThing = (one: OneSided, other: OneSided, nameOf: (party: string) => string): boolean => {
  const names = [one.party, other.party].map((party) => stem(nameOf(party)));
  const [a, b] = [one, other].map(({ statement }) => contentOf(statement.quote, names)) as [Set<string>, Set<string>];
  const shared = [...a].filter((word) => b.has(word)).length;
  if ([one, other].every(({ statement }) => THANKS.test(statement.quote))) return shared > 0;
  return (
    one.statement.action === other.statement.action && shared >= SAME_THING * Math.min(a.size, b.size) && shared > 1
  );
};

/** Whether one source has both countries do it: then the two acts stand side by side. */
const reportsBoth = (third: OneSided, one: OneSided, contrary: OneSided, nameOf: (party: string) => string): boolean =>
  [
    [one, contrary],
    [contrary, one],
  ].some(
    ([here, there]) =>
      here !== undefined &&
      there !== undefined &&
      third.article === here.article &&
      third.party === there.party &&
      isSameThing(third, here, nameOf),
  );

/** Stems of the words that say what: neither thanks, nor the two countries, nor words that any statement has. */
const contentOf = (quote: string, names: readonly string[]): Set<string> =>
  new Set(
    (quote.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !EMPTY.has(word) && !THANKS.test(word))
      .map(stem)
      .filter((word) => !names.some((name) => word.startsWith(name.slice(0, 4)))),
  );

const stem = (word: string): string => word.toLowerCase().slice(0, 6);
