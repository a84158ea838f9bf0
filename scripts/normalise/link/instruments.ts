import type { Statement } from '../../../src/schemas/statement.ts';

/** Kinds of instrument by how a text names them, the most specific first. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['memorandum of understanding', /\b(?:memorand(?:um|a|ums) of understanding|MoUs?|MOUs?)\b/u],
  ['framework agreement', /\bframework agreements?\b/iu],
  ['free trade agreement', /\bfree[- ]trade (?:agreement|deal|pact)s?\b/iu],
  ['protocol', /\bprotocols?\b/iu],
  ['letter of intent', /\bletters? of intent\b/iu],
  ['exchange of letters', /\bexchanges? of (?:letters|notes)\b|\bletters of exchange\b/iu],
  ['action plan', /\baction plans?\b/iu],
  ['treaty', /\btreat(?:y|ies)\b/iu],
  ['convention', /\bconventions?\b/iu],
  ['charter', /\bcharters?\b/iu],
  ['declaration', /\bdeclarations?\b/iu],
  ['contract', /\bcontracts?\b/iu],
  ['cooperation document', /\bcooperation documents?\b/iu],
  ['cooperation agreement', /\bcooperation agreements?\b/iu],
  ['agreement', /\bagreements?\b|\baccords?\b|\bpacts?\b/iu],
];

/**
 * The kind of instrument that the sources name for a signed matter: `protocol`; null where none is named or none signed.
 * @param statements the record's statements
 */
export function instrumentOf(statements: readonly Statement[]): string | null {
  const signed = statements.filter(({ action }) => action === 'signed').map(({ quote }) => quote);
  return KINDS.find(([, pattern]) => signed.some((quote) => pattern.test(quote)))?.[0] ?? null;
}
