import type { Statement } from '../../schemas/statement.ts';
import type { Corpus } from '../corpus.ts';
import type { PersonView } from './people.ts';

/** Statements that a person is quoted or reported as making, under any of the names that sources use. */
export const spokenBy = (corpus: Corpus, { name, aliases }: Pick<PersonView, 'name' | 'aliases'>): Statement[] => {
  const names = [name, ...aliases];
  return corpus.statements.all.filter(({ speaker }) => speaker && names.some((one) => speaker.name.endsWith(one)));
};
