import type { PhrasingContent, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { stringify } from 'yaml';

const processor = remark().use(remarkFrontmatter, ['yaml']).data('settings', {
  bullet: '-',
  emphasis: '_',
  listItemIndent: 'one',
  rule: '-',
});

/** Front matter with every string quoted, so that no reader takes a date or a time for something else. */
const yaml = (data: object): string =>
  stringify(data, {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  }).trimEnd();

/** A Markdown file: front matter and a body given as a tree. */
export function markdownFile(data: object, body: RootContent[]): string {
  const root: Root = { type: 'root', children: [{ type: 'yaml', value: yaml(data) }, ...body] };
  return processor.stringify(root);
}

/** A file whose body is a stored text: it must stay as it is, so it is no Markdown tree. */
export const storedTextFile = (data: object, text: string): string => `---\n${yaml(data)}\n---\n${text}`;

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
