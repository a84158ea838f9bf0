import type { Link, ListItem, PhrasingContent, RootContent, Text } from 'mdast';

/** Text in which no character can mean anything in Markdown, wherever in a line it stands. */
const PLAIN = /^[^\\`*_[\]<&\u0000-\u001f]+$/;
/** The beginning of a line that cannot begin a list, a heading, a rule or a quotation. */
const OPENING = /^[\p{L}“‘]/u;
/** The end of a text that escapes nothing, whatever comes behind it. */
const CLOSING = /[^ !#]$/;
const ADDRESS = /^\/[a-z0-9/#-]+$/;
/** Strong words that begin and end as words do: the marks beside them cannot be read otherwise. */
const STRONG = /^\p{L}(?:.*[\p{L}.])?$/u;

/**
 * A block of a record's body as Markdown, where nothing in it has to be escaped: nearly always. The library's writer looks
 * for some forty unsafe patterns in each text and takes thirty times as long; it writes the same bytes.
 * @returns null where the library has to decide
 */
export function plainBlock(block: RootContent): string | null {
  if (block.type === 'paragraph') return line(block.children);
  if (block.type === 'heading') return prefixed(`${'#'.repeat(block.depth)} `, line(block.children));
  if (block.type === 'blockquote') return prefixed('> ', onlyLine(block.children));
  return block.type === 'list' && !block.ordered && !block.spread && block.children.length > 0
    ? items(block.children)
    : null;
}

const prefixed = (prefix: string, text: string | null): string | null => (text === null ? null : prefix + text);

function items(list: readonly ListItem[]): string | null {
  const lines = list.map(({ children }) => prefixed('- ', onlyLine(children)));
  return lines.includes(null) ? null : lines.join('\n');
}

const onlyLine = ([only, ...others]: readonly RootContent[]): string | null =>
  only?.type === 'paragraph' && others.length === 0 ? line(only.children) : null;

/** What stands in one line: its first word cannot begin anything but a paragraph, its last sign ends nothing. */
function line(children: readonly PhrasingContent[]): string | null {
  let written = '';
  for (const [at, child] of children.entries()) {
    const next = children[at + 1];
    const words = inline(child, next);
    if (words === null) return null;
    if (at === 0 && child.type === 'text' && !OPENING.test(words)) return null;
    written += words;
  }
  return CLOSING.test(written) ? written : null;
}

function inline(child: PhrasingContent, next: PhrasingContent | undefined): string | null {
  if (child.type === 'text') return next === undefined ? plain(child) : beforeMarks(child);
  if (child.type !== 'strong' && child.type !== 'link') return null;
  const [only, ...others] = child.children;
  if (only?.type !== 'text' || others.length > 0) return null;
  return child.type === 'link' ? link(beforeMarks(only), child) : strong(plain(only), next);
}

const plain = ({ value }: Text): string | null => (PLAIN.test(value) ? value : null);

/** Before a bracket, an exclamation mark makes a picture of a link. */
const beforeMarks = (text: Text): string | null => (text.value.endsWith('!') ? null : plain(text));

const link = (words: string | null, { url, title }: Link): string | null =>
  words !== null && !title && ADDRESS.test(url) ? `[${words}](${url})` : null;

const strong = (words: string | null, next: PhrasingContent | undefined): string | null =>
  words !== null && STRONG.test(words) && next?.type === 'text' && next.value.startsWith(' ') ? `**${words}**` : null;
