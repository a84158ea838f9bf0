import { remembering } from '../../remembering.ts';
import { allMatches } from '../all-matches.ts';
import type { EncodedSentence } from './encode-sentence.ts';
import { foldPhrase } from './words.ts';

/** Countries of firms, development banks and agencies, by the words of their names. */
export type FirmIndex = ReadonlyMap<string, string>;

/** Prepares the list for looking up. @param firms names by the id of their country */
export const indexFirms = (firms: Readonly<Record<string, readonly string[]>>): FirmIndex =>
  new Map(Object.entries(firms).flatMap(([country, names]) => names.map((name) => [keyOf(name), country] as const)));

const keyOf = remembering((name) => foldPhrase(name).join(' '));

/** `Ruritania's Orbank`, `the Ruritanian carrier Orjet`, `Orsteel of Ruritania`. */
const TOLD: readonly RegExp[] = [
  /«(?<of>c\d+)» 's (?:[^ «»]+ ){0,2}«(?<firm>n\d+)»/g,
  /«(?<of>[cd]\d+)» (?:[^ «»]+ )?(?:firm|company|group|bank|lender|carrier|airline|giant|maker|developer|operator|agency|utility|conglomerate|shipbuilder|yard|manufacturer|contractor|retailer|insurer|fund|start-up|startup|corporation|cluster|producer|supplier|builder|brewer|miner|trader) (?:, )?«(?<firm>n\d+)»/g,
];

/**
 * The country of each firm that an article names: as the article says it, else as the list knows it.
 * @returns country by the firm's name as written
 */
export function placeFirms(sentences: readonly EncodedSentence[], firms: FirmIndex): Map<string, string> {
  const found = new Map<string, string>();
  for (const sentence of sentences) {
    if (!sentence.code.includes('«n')) continue;
    for (const [name, country] of listed(sentence, firms)) if (!found.has(name)) found.set(name, country);
    for (const [name, country] of told(sentence)) found.set(name, country);
  }
  return found;
}

/** Firms of the list, with their countries. */
const listed = ({ mentions }: EncodedSentence, firms: FirmIndex): [string, string][] =>
  mentions.flatMap(({ kind, name }) => {
    const country = kind === 'name' && name !== null ? firms.get(keyOf(name)) : undefined;
    return name !== null && country !== undefined ? [[name, country]] : [];
  });

/** Firms of which the sentence says the country. */
const told = ({ code, mentions }: EncodedSentence): [string, string][] =>
  TOLD.flatMap((pattern) => allMatches(code, pattern)).flatMap(({ groups = {} }) => {
    const country = mentions[Number(groups.of?.slice(1))]?.party;
    const name = mentions[Number(groups.firm?.slice(1))]?.name;
    return country && name ? [[name, country]] : [];
  });
