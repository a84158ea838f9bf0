import type { z } from 'astro/zod';
import type { retold } from '../../../../src/schemas/article.ts';
import type { Fact } from '../article-text.ts';

const DOCUMENT = String.raw`[Jj]oint (?:[Pp]ress )?(?:[Ss]tatement|[Cc]ommuniqu[eé]|[Dd]eclaration)`;
/** "the joint statement issued …", "said in a joint communique", "according to a joint statement issued by the Foreign Office". */
const JOINT = new RegExp(
  String.raw`\b${DOCUMENT}\b(?: (?:issued|released|published)(?: by (the (?:(?:two )?\p{Lu}?[\p{L}-]+)(?: \p{Lu}[\p{L}-]+){0,3}))?)?`,
  'u',
);
const OFFICE = String.raw`(?:ambassador|envoy|diplomat|minister|president|premier|chancellor|consul)`;
const PIECE = String.raw`(?:article|op-ed|essay|commentary|column|opinion piece)`;
/** What the long pattern ends with: most texts have none, and need not be searched for each office. */
const NAMES_PIECE = new RegExp(String.raw` ${PIECE}\b`, 'iu');
const PUBLISHED_BY_OFFICIAL = new RegExp(
  String.raw`\b${OFFICE}\b[^.]{0,160}\.?[^.]{0,40}\b(?:in|wrote|published|penned|authored)\b(?: in)?(?: an?| his| her| the)?(?: \p{L}+){0,2} ${PIECE}\b`,
  'iu',
);

/**
 * Whether the text says that it retells another: a joint statement, or an official's article.
 * @param text stored text
 */
export function readRetells(text: string): Fact<z.infer<typeof retold>> {
  const article = NAMES_PIECE.test(text) ? PUBLISHED_BY_OFFICIAL.exec(text) : null;
  if (article) return { value: { what: 'official-article', by: null }, basis: 'stated', from: ending(article[0]) };
  const joint = JOINT.exec(text);
  if (!joint) return { value: null, basis: 'unknown' };
  return { value: { what: 'joint-statement', by: joint[1]?.trim() ?? null }, basis: 'stated', from: joint[0].trim() };
}

/** The last words of a long match: `in an insightful article`. */
const ending = (match: string): string => match.split(/\s+/u).slice(-4).join(' ');
