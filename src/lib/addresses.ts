import type { Statement } from '../schemas/statement.ts';

/** The addresses of the site. Every link is made here, so that base path and trailing slash are right everywhere. */

/** From Vite where it bundles; from src/integrations/companions.ts where files beside the pages are made while editing. */
const base = ((import.meta.env as ImportMetaEnv | undefined)?.BASE_URL ?? process.env['SITE_BASE'] ?? '/').replace(
  /\/$/,
  '',
);

/** `search/` → `/search/`, or `/press/search/` on a site that lives under `/press/`. */
export const toAddress = (path: string): string => `${base}/${path}`;

export const home = toAddress('');
export const visitAddress = (visit: string): string => toAddress(`visits/${visit}/`);
export const agreementAddress = (agreement: string): string => toAddress(`agreements/${agreement}/`);
export const topicAddress = (topic: string): string => toAddress(`topics/${topic}/`);
export const sectorAddress = (sector: string): string => toAddress(`sectors/${sector}/`);
export const pairAddress = (pair: string): string => toAddress(`pairs/${pair}/`);
export const partyAddress = (party: string): string => toAddress(`parties/${party}/`);
export const personAddress = (person: string): string => toAddress(`people/${person}/`);
export const articleAddress = (article: string): string => toAddress(`articles/${article}/`);
export const compareAddress = (earlier: string, later: string): string => toAddress(`compare/${earlier}/${later}/`);

/** The anchor of a passage: the code point where its quotation starts, `c1204`. */
export const passageAnchor = (statement: Pick<Statement, 'start'>): string => `c${statement.start}`;

/** A passage's place in its article: `/articles/<id>/#c1204`. */
export const passageAddress = (statement: Pick<Statement, 'article' | 'start'>): string =>
  `${articleAddress(statement.article)}#${passageAnchor(statement)}`;

/** The same address with the site's name in front, for citations and machines. */
export const absolute = (address: string, site: string): string => new URL(address, site).href;
