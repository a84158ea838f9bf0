import { possessive } from '../../../../src/lib/wording/text.ts';
import { objectTokens } from './object-words.ts';

/** "its" and "their" with no name before them. */
const OWNERLESS = /^(?:(?! \p{Lu}).)*\b(?:its|their)\b/u;
/** The first of them, where it may be replaced: "its own" may not. */
const REPLACED = /^(?<before>(?:(?! \p{Lu}).)*?)\b(?<owner>its|their) (?!own\b)/u;

/** Whether a title says "its" or "their" of nobody that it names. */
export const isOwnerless = (title: string): boolean => OWNERLESS.test(title);

/** What is done for another: "back the reform of its courts", "help to clear its mines". */
const FOR_OTHERS =
  /\b(?:help|support|assist|aid|back|train|equip|arm|fund|finance|lend|rebuild|respect|recogni[sz]e|protect|defend|welcome)/iu;

/**
 * A title whose "its" or "their" means those who undertook it, with their name instead; right behind the verb it is left out.
 * @param owners names of the parties, as in running text
 * @returns the title as it is where the word may mean something else
 * @example `Deepen their cooperation` → `Deepen cooperation`
 * @example `Complete the review of its tax policy`, Maroa → `Complete the review of Maroa’s tax policy`
 * @example `Abolish roaming charges between their networks`, two parties → `… between the two countries’ networks`
 * @example `Help farmers to sell their crops` stays: the crops are the farmers’
 */
export function withOwners(title: string, owners: readonly string[]): string {
  const { before = '', owner } = REPLACED.exec(title)?.groups ?? {};
  const [name] = owners;
  if (owner === undefined || before === '' || name === undefined) return title;
  const rest = title.slice(before.length + owner.length + 1);
  if (/^\p{L}+ (?:(?:up|out|over|on|off|down|back|away) )?$/u.test(before)) return before + rest;
  const single = owners.length === 1;
  if (single !== (owner === 'its') || FOR_OTHERS.test(before) || mayMeanAnother(before, single)) return title;
  return `${before}${single ? possessive(name) : 'the two countries’'} ${rest}`;
}

/** Whether what stands before the word may own: "the hospital and its wards", "farmers … their crops". */
const mayMeanAnother = (before: string, single: boolean): boolean =>
  single
    ? /(?:\b(?:and|with|or)|,) $/u.test(before)
    : !/\bbetween $/u.test(before) &&
      objectTokens(before).some(({ tag, lower, lemma }) => tag === 'NOUN' && lower !== lemma);
