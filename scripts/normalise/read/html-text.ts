import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** Elements that begin a line of their own. */
const LINE = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'FIGCAPTION', 'TR', 'DT', 'DD', 'SECTION', 'ARTICLE', 'BR']);

/**
 * The text of a saved web page: its title and the article that Readability finds in it, a paragraph a line.
 * @param html the page as saved
 * @returns plain text; empty when the page has none
 */
export function htmlText(html: string): string {
  const { document } = parseHTML(html);
  const fallback = document.body ?? document.documentElement;
  const before = fallback ? lineText(fallback) : '';
  const found = new Readability(document as unknown as Document, { charThreshold: 0 }).parse();
  if (!found?.content) return before;
  const article = lineText(parseHTML(`<body>${found.content}</body>`).document.body);
  return [found.title ?? '', found.byline ?? '', article].filter((part) => part.trim() !== '').join('\n\n');
}

const lineText = (root: Node): string => {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) parts.push((node.textContent ?? '').replace(/\s+/gu, ' '));
    if (node.nodeName === 'SCRIPT' || node.nodeName === 'STYLE') return;
    const breaks = LINE.has(node.nodeName.toUpperCase());
    if (breaks) parts.push('\n');
    if (node.nodeName.toUpperCase() === 'LI') parts.push('• ');
    for (const child of node.childNodes) visit(child);
    if (breaks) parts.push('\n');
  };
  visit(root);
  const lines = parts.join('').split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && line !== '•').join('\n\n');
};
