import { stringify } from 'yaml';
import type { ArticleInput } from '../../src/schemas/article.ts';
import { idOf } from '../normalise/read/find-files.ts';
import { toSlug } from '../../src/lib/slug.ts';

/** Words of a title that make an id. */
const ID_WORDS = 8;

/** An article's own words, and what its file says above them. */
export interface Draft {
  text: string;
  input: ArticleInput;
}

/** The file of the corpus: front matter only for what was given. */
export function articleFile({ text, input }: Draft, given: Readonly<Record<string, string>>): string {
  const front = { ...input, ...given };
  if (Object.keys(front).length === 0) return text.startsWith('---') ? `---\n---\n${text}` : text;
  return `---\n${stringify(front, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n${text}`;
}

/** A name in the corpus: that of the file, else the title's first words with the day. */
export function articleId(name: string | null, title: string | null, date: string | null): string {
  if (name !== null && idOf(name) !== '') return idOf(name);
  const words = toSlug(title ?? '')
    .split('-')
    .slice(0, ID_WORDS);
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(date ?? '') ? [date] : [];
  return [...words, ...day].filter((part) => part !== '').join('-') || 'article';
}
