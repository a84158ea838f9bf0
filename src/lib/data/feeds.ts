import type { Agreement } from '../../schemas/agreement.ts';
import { absolute, agreementAddress, home, toAddress } from '../addresses.ts';
import type { Corpus } from '../corpus.ts';
import { endOf } from '../dates.ts';
import { isUndertaking } from '../record/visits.ts';
import { whoReports } from '../wording/agreement-notes.ts';
import { partiesInText } from '../wording/parties.ts';
import { capitalised } from '../wording/text.ts';

/** One entry of a feed. */
interface Item {
  title: string;
  address: string;
  text: string;
  /** Last day of the visit: the record carries no clock of its own. */
  day: string;
  tags: readonly string[];
}

const NO_DAY = '1970-01-01';

const toItem = (corpus: Corpus, agreement: Agreement): Item => {
  const visit = corpus.visits.get(agreement.visit);
  return {
    title: `${capitalised(agreement.action)}: ${agreement.title}`,
    address: absolute(agreementAddress(agreement.id), corpus.site.address),
    text: `${partiesInText(agreement.parties, corpus.codebook)}. ${visit.title}. ${whoReports(corpus, agreement)}`,
    day: endOf(visit.dates.value) ?? NO_DAY,
    tags: agreement.sectors.map((id) => corpus.sectors.get(id).title),
  };
};

/** Agreements and aims, the latest visit first. */
const itemsOf = (corpus: Corpus): Item[] => {
  const items = corpus.agreements.all.filter(isUndertaking).map((agreement) => toItem(corpus, agreement));
  return items.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
};

/** Page breaks and the like: XML has no way to write them. */

const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/gu;

const escapeXml = (text: string): string =>
  text
    .replace(NOT_IN_XML, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const moment = (day: string): string => `${day}T00:00:00Z`;

/** Atom (RFC 4287). */
export const toAtom = (corpus: Corpus): string => {
  const { site } = corpus;
  const items = itemsOf(corpus);
  const entries = items.map(
    ({ title, address, text, day, tags }) => `  <entry>
    <title>${escapeXml(title)}</title>
    <id>${escapeXml(address)}</id>
    <link href="${escapeXml(address)}"/>
    <updated>${moment(day)}</updated>
${tags.map((tag) => `    <category term="${escapeXml(tag)}"/>\n`).join('')}    <summary>${escapeXml(text)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>${escapeXml(site.name)}</title>
  <subtitle>${escapeXml(site.tagline)}</subtitle>
  <id>${escapeXml(absolute(home, site.address))}</id>
  <link href="${escapeXml(absolute(home, site.address))}"/>
  <link rel="self" href="${escapeXml(absolute(toAddress('feed.xml'), site.address))}"/>
  <updated>${moment(items[0]?.day ?? NO_DAY)}</updated>
  <author><name>${escapeXml(site.publisher)}</name></author>
  <rights>${escapeXml(site.licence.name)}</rights>
${entries.join('')}</feed>
`;
};

/** JSON Feed 1.1. */
export const toJsonFeed = (corpus: Corpus): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: corpus.site.name,
  description: corpus.site.tagline,
  home_page_url: absolute(home, corpus.site.address),
  feed_url: absolute(toAddress('feed.json'), corpus.site.address),
  language: 'en',
  authors: [{ name: corpus.site.publisher }],
  items: itemsOf(corpus).map(({ title, address, text, day, tags }) => ({
    id: address,
    url: address,
    title,
    content_text: text,
    date_published: moment(day),
    tags,
  })),
});
