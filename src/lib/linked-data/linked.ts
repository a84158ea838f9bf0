/** A node of linked data (JSON-LD) in the terms of schema.org. */
export interface Linked {
  '@type': string;
  [property: string]: unknown;
}

/** The text of the script element; `<` is escaped so that no quotation can end the element. */
export const toScriptText = (node: Linked): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...node }).replaceAll('<', '\\u003c');
