import { AGREEMENT_UNKNOWNS, type Agreement } from '../../../src/schemas/agreement.ts';
import type { Statement } from '../../../src/schemas/statement.ts';
import { instrumentOf } from './instruments.ts';

type Unknown = Agreement['notStated'][number];

/** What in a quotation states a thing that an agreement's sources otherwise leave open. */
const STATED: Readonly<Record<Exclude<Unknown, 'instrument'>, RegExp>> = {
  text: /\b(?:text|wording) of the (?:agreement|accord|memorandum|protocol|treaty)\b[^.]*\b(?:published|released|public)\b/iu,
  binding: /\b(?:legally |non-)?binding\b/iu,
  value: /(?:[$€£¥]|\b(?:US|USD|EUR|RMB|Rs\.?) ?)\d|\b\d[\d.,]* ?(?:million|billion|trillion|m|bn)\b/iu,
  duration:
    /\b(?:for|over|within|in the next|in the coming) (?:an? |the )?(?:\d+|\p{L}+)[ -](?:years?|months?)\b|\b(?:until|by|from) (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d\b/iu,
  signatories: /\bsigned by\b|\bministers? (?:\p{Lu}\p{L}+ )*(?:and|signed)\b/iu,
  place: /\b(?:signed|inked|concluded)\b[^.]*\b(?:in|at) \p{Lu}\p{Ll}+/u,
  date: /\b(?:signed|inked|concluded|exchanged)\b[^.]*\bon (?:\d{1,2} \p{Lu}|\p{Lu}\p{Ll}+ \d{1,2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/u,
};

/** Of what a quotation that states any of them has one; most have none. */
const ANY = /\d|text|wording|binding|year|month|signed|inked|concluded|exchanged|minister/i;

/** What the sources of a record do not state, in the order of the one list of unknowns. */
export function notStated(statements: readonly Statement[]): Unknown[] {
  const telling = statements.filter(({ quote }) => ANY.test(quote));
  const states = (unknown: Unknown): boolean =>
    unknown === 'instrument'
      ? instrumentOf(statements) !== null
      : telling.some(({ quote }) => STATED[unknown].test(quote));
  return AGREEMENT_UNKNOWNS.filter((unknown) => !states(unknown));
}
