import { parseHtml } from './parse-html.ts';

/** `&amp;`, `&#8217;`, `&#x2019;`: with a semicolon, as every program writes them. */
const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});/gu;
/** What an entity must not stand for in a text: controls, halves of characters, what is no character. */

const UNFIT = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e\ud800-\udfff\ufffd-\uffff]/u;

/**
 * A text whose characters were written as HTML entities (`Ruritania&rsquo;s`), with those characters.
 * An entity that stands for no character of a text stays as it is.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const known = new Map<string, string>();
  return text.replace(ENTITY, (entity) => {
    const before = known.get(entity);
    if (before !== undefined) return before;
    const character = parseHtml(`<body><p>${entity}</p></body>`).querySelector('p')?.textContent ?? entity;
    const decoded = UNFIT.test(character) ? entity : character;
    known.set(entity, decoded);
    return decoded;
  });
}
