import { createRequire } from 'node:module';
import type * as Linkedom from 'linkedom';

const load = createRequire(import.meta.url);

/** The parser, loaded with the first page: it has two hundred files, and most articles are plain text. */
let linkedom: typeof Linkedom | null = null;

/** A page of HTML as a document. */
export const parseHtml = (html: string): Document =>
  (linkedom ??= load('linkedom') as typeof Linkedom).parseHTML(html).document;
