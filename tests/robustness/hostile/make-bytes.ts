/** A short article about countries that exist nowhere. */
export const article = `Ruritania and Velmar sign a port agreement

VELMAR CITY, March 14, 2024 (Coast Wire) — President Anna Torv of Ruritania arrived in Velmar on Tuesday for a state visit.

The two sides signed an agreement on the expansion of the deep-sea port. They agreed to open a ferry line, and Velmar’s
government pledged to finance the first ships. “We will work together on fisheries,” the president said.
`;

/** The article below front matter. */
export const withFrontMatter = (yaml: string, text = article): string => `---\n${yaml}\n---\n${text}`;

export const page = (body: string, title = ''): string => `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;

/** UTF-16, little end first, with its mark. */
export const inUtf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

/** Characters below U+0100, a byte each. */
export const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
