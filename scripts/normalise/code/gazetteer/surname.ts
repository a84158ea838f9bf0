import { nameKeys } from '../actors/same-person.ts';

/** The word of a name by which the people of a corpus are told apart. */
export const surnameOf = (name: string): string => nameKeys(name).at(-1) ?? '';
