import type { Problem } from '../user-error.ts';
import { didYouMean } from '../codebook/did-you-mean.ts';
import type { Decided } from './decided-article.ts';
import { aboutDecision } from './decision-problem.ts';
import type { DeskDecision } from './load-desk.ts';
import { COPY, holdsPassage, whereabouts, unmatched } from './passage.ts';

/** Why a decision on a passage could not be applied, for the person who will put it right. */
export function unapplied(one: DeskDecision, { article, statements }: Decided): Problem {
  const { decision } = one;
  const { id, text } = article;
  const searched = { id, text, statements };
  if (decision.decision === 'know') return unknownVisit(one, decision.words, id, text);
  if (decision.decision === 'add') return strayWords(one, decision.words, id, text);
  if (decision.decision === 'correct' && decision.quote !== undefined) {
    const isFound = statements.some((statement) => holdsPassage(text, statement, decision));
    if (isFound) return strayQuote(one, decision.quote, decision.words, text);
  }
  if (!('words' in decision)) throw new Error(`a ${decision.decision} has no words`);
  return unmatched(one, 'words', decision, searched);
}

const strayQuote = (one: DeskDecision, quote: string, words: string, text: string): Problem => {
  const where = text.includes(quote) ? 'stand in another sentence of it' : whereabouts(text, quote);
  return aboutDecision(one, 'quote', {
    message: `expected words of the sentence of “${words}”; the words “${quote}” ${where}`,
    fix: 'Copy the words from that sentence.',
  });
};

const strayWords = (one: DeskDecision, words: string, id: string, text: string): Problem => {
  const isThere = text.includes(words);
  const where = isThere ? 'go beyond one' : whereabouts(text, words);
  return aboutDecision(one, 'words', {
    message: `expected words of a sentence of ${id}, found “${words}”, which ${where}`,
    fix: isThere ? 'Name the words of one sentence; add a decision for each further one.' : COPY,
  });
};

const unknownVisit = (one: DeskDecision, words: string | undefined, id: string, text: string): Problem => {
  if (words !== undefined && !text.includes(words)) return strayWords(one, words, id, text);
  const where = words === undefined ? '' : ` in the words “${words}”`;
  return aboutDecision(one, words === undefined ? 'visit' : 'words', {
    message: `expected a visit that ${id} tells of${where}; the machine finds none`,
    fix: 'Name words in which the article tells of the visit, or remove the decision.',
  });
};

/** A problem for each party of a decision that neither the list of countries nor the codebook nor the article knows. */
export function unknownParties(one: DeskDecision, { countries, visits }: Decided): Problem[] {
  const { decision } = one;
  const parties = 'parties' in decision ? (decision.parties ?? []) : [];
  const own = [...new Set(visits.flatMap(({ visitorParty, host }) => [visitorParty, host]))].sort();
  const expected = `expected countries${own.length > 0 ? `, such as those of the article’s visits (${own.join(', ')})` : ''}`;
  return parties
    .filter((party) => !countries.names.has(party))
    .map((party) =>
      aboutDecision(one, 'parties', {
        message: `${expected}, found "${party}"${didYouMean(party, [...own, ...countries.names.keys()])}`,
        fix: 'Correct the name, or add the country to parties.yaml.',
      }),
    );
}
