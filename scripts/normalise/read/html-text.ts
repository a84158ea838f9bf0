import { Readability } from '@mozilla/readability';
import { parseHtml } from './parse-html.ts';
import { UnreadableText } from './unreadable-text.ts';

/** Elements that begin a line of their own. */
const LINE = new Set([
  'P',
  'DIV',
  'LI',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'FIGCAPTION',
  'TR',
  'DT',
  'DD',
  'SECTION',
  'ARTICLE',
  'BR',
]);
/** Elements whose text is not for readers. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME']);
/** Elements inside each other from which a page is refused: a page that was written has 50, and the reader needs a stack. */
const DEEPEST = 500;
/** Nodes from which a page is refused: a saved page has a few thousand. */
const MOST = 50_000;
/** Tags and entities from which a page is not even parsed. */
const MOST_SIGNS = 100_000;
const FIX = 'Save the article alone, as text.';
/** What is no character of a text, written as an entity or not. */

const UNFIT = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\u202d\u202e\ufffe\uffff]/gu;

/**
 * The text of a saved web page: its title and the article that Readability finds in it, a paragraph a line.
 * @param html the page as saved
 * @returns plain text; empty when the page has none
 * @throws UnreadableText for a page that no writer or program writes
 */
export function htmlText(html: string): string {
  if (html.split(/[<&]/u, MOST_SIGNS).length === MOST_SIGNS)
    throw new UnreadableText(`expected a page, found ${MOST_SIGNS.toLocaleString('en')} tags or entities`, FIX);
  const document = parseHtml(/^\s*<(?:html|!doctype)\b/iu.test(html) ? html : inPage(html));
  refuseMonsters(document);
  const before = lineText(document);
  if (before === '') return '';
  const found = findArticle(document);
  if (!found?.content) return before;
  const article = lineText(parseHtml(inPage(found.content)));
  return [clean(found.title ?? ''), clean(found.byline ?? ''), article]
    .filter((part) => part.trim() !== '')
    .join('\n\n');
}

/** What Readability takes for the article; it stumbles over pages whose text stands outside their body. */
const findArticle = (document: Document): ReturnType<Readability['parse']> => {
  try {
    return new Readability(document, { charThreshold: 0 }).parse();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return null;
  }
};

const inPage = (html: string): string => `<!doctype html><html><head></head><body>${html}</body></html>`;

/** Readability and linkedom call themselves for each element inside another: too many would end the run. */
const refuseMonsters = (root: Node): void => {
  let count = 0;
  let level: Node[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    count += level.length;
    if (depth > DEEPEST)
      throw new UnreadableText(`expected a page, found more than ${DEEPEST} elements inside each other`, FIX);
    if (count > MOST)
      throw new UnreadableText(`expected a page of at most ${MOST.toLocaleString('en')} elements, found more`, FIX);
    level = level.flatMap(({ childNodes }) => [...childNodes]);
  }
};

const lineText = (root: Node): string => {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) parts.push((node.textContent ?? '').replace(/\s+/gu, ' '));
    if (UNREAD.has(name)) return;
    const breaks = LINE.has(name);
    if (breaks) parts.push('\n');
    if (name === 'LI') parts.push('• ');
    for (const child of node.childNodes) visit(child);
    if (breaks) parts.push('\n');
  };
  visit(root);
  const lines = parts
    .join('')
    .split('\n')
    .map((line) => clean(line).trim());
  return lines.filter((line) => line !== '' && line !== '•').join('\n\n');
};

const clean = (text: string): string => text.toWellFormed().replace(UNFIT, '');
