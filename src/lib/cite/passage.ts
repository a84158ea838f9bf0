import type { Evidence } from '../record/evidence.ts';
import { quoted } from '../wording/quotation.ts';
import { absolute } from '../addresses.ts';

/** A quotation ready to be pasted: its words, its source, its place in the record. */
export const passageCitation = ({ statement, article, address }: Evidence, site: string): string => {
  const title = article.outlet.value === null && article.title.value !== null ? `${quoted(article.title.value)}, ` : '';
  return `${quoted(statement.quote)} ${title}${article.name}. ${absolute(address, site)}`;
};

/** Hyphens separate the parts of a text fragment, and must not stand in its words. */
const forFragment = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/** The passage on the outlet's own page, as a text fragment that browsers scroll to; nothing where the page is unknown. */
export const passageAtOutlet = ({ statement, article }: Evidence): string | undefined =>
  article.address === null ? undefined : `${article.address}#:~:text=${forFragment(statement.quote)}`;
