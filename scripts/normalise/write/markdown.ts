import type { PhrasingContent, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { frontMatter } from './front-matter.ts';
import { plainBlock } from './plain-block.ts';

const processor = remark().use(remarkFrontmatter, ['yaml']).data('settings', {
  bullet: '-',
  emphasis: '_',
  listItemIndent: 'one',
  rule: '-',
});

/** A Markdown file: front matter and a body given as a tree. */
export function markdownFile(data: object, body: RootContent[]): string {
  const matter = frontMatter(data);
  if (!standsAlone(body)) return byLibrary([{ type: 'yaml', value: matter }, ...body]);
  const blocks = body.map((block) => plainBlock(block) ?? byLibrary([block]).replace(/\n$/, ''));
  const file = [`---\n${matter}\n---`, ...blocks].join('\n\n');
  return file.endsWith('\n') ? file : `${file}\n`;
}

/** Blocks as the library writes them, which knows what has to be escaped where. */
export const byLibrary = (children: RootContent[]): string => processor.stringify({ type: 'root', children });

const SIMPLE: ReadonlySet<string> = new Set(['paragraph', 'heading', 'blockquote', 'list']);

/** Whether each block is written the same, whatever stands beside it: two lists in a row are not. */
const standsAlone = (body: readonly RootContent[]): boolean =>
  body.every(({ type }, at) => SIMPLE.has(type) && !(type === 'list' && body[at - 1]?.type === 'list'));

/** A file whose body is a stored text: it must stay as it is, so it is no Markdown tree. */
export const storedTextFile = (data: object, text: string): string => `---\n${frontMatter(data)}\n---\n${text}`;

/** The blocks of a text that a person wrote in Markdown. */
export const parsed = (markdown: string): RootContent[] => processor.parse(markdown).children;

/** Makers for the few kinds of node that a record's body has. */
export const text = (value: string): PhrasingContent => ({ type: 'text', value });
export const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [{ type: 'text', value }] });
export const link = (value: string, url: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [{ type: 'text', value }],
});
export const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });
export const heading = (value: string): RootContent => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value }],
});
export const quotation = (...children: PhrasingContent[]): RootContent => ({
  type: 'blockquote',
  children: [{ type: 'paragraph', children }],
});
export const list = (items: readonly PhrasingContent[][]): RootContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
});
