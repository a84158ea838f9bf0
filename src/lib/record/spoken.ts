import type { Statement } from '../../schemas/statement.ts';
import type { Corpus } from '../corpus.ts';
import type { PersonView } from './people.ts';

/**
 * Statements that a person is quoted or reported as making, under any of the names that sources use. An office alone is no
 * name, for others have held it; and who speaks for another party is somebody else.
 */
export const spokenBy = (corpus: Corpus, person: Pick<PersonView, 'name' | 'aliases' | 'party'>): Statement[] => {
  const own = new Set(wordsOf(person.name));
  const names = [person.name, ...person.aliases].map(wordsOf).filter((words) => words.some((word) => own.has(word)));
  return corpus.statements.all.filter(
    ({ speaker }) =>
      speaker &&
      isOfOneSide(speaker.party, person.party) &&
      names.some((words) => endsWith(wordsOf(speaker.name), words)),
  );
};

/** Whether two may be of one side: a side that is not known may be either. */
const isOfOneSide = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;

const wordsOf = (name: string): string[] => name.toLowerCase().split(/\s+/u).filter(Boolean);

const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  words.slice(-end.length).join(' ') === end.join(' ');
