import type { Agreement } from '../../schemas/agreement.ts';
import { absolute, agreementAddress } from '../addresses.ts';
import { compareText, type Corpus } from '../corpus.ts';
import { endOf } from '../dates.ts';
import { whoReports } from '../wording/agreement-notes.ts';
import { partiesInText } from '../wording/parties.ts';
import { capitalised } from '../wording/text.ts';
import type { Channel } from './channels.ts';

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

const dayOf = ({ visits }: Corpus, { visit }: Agreement): string => endOf(visits.get(visit).dates.value) ?? NO_DAY;

const toItem = (corpus: Corpus, agreement: Agreement): Item => {
  const visit = corpus.visits.get(agreement.visit);
  return {
    title: `${capitalised(agreement.action)}: ${agreement.title}`,
    address: absolute(agreementAddress(agreement.id), corpus.site.address),
    text: `${partiesInText(agreement.parties, corpus.codebook)}. ${visit.title}. ${whoReports(corpus, agreement)}`,
    day: dayOf(corpus, agreement),
    tags: agreement.sectors.map((id) => corpus.sectors.get(id).title),
  };
};

/** So many entries a feed holds, the latest first: readers poll it. */
const ENTRIES = 100;

const itemsOf = (corpus: Corpus, { agreements }: Channel): Item[] =>
  agreements
    .map((agreement) => ({ agreement, day: dayOf(corpus, agreement) }))
    .sort((a, b) => compareText(b.day, a.day))
    .slice(0, ENTRIES)
    .map(({ agreement }) => toItem(corpus, agreement));

/** XML has no way to write page breaks, which a quotation may hold. */
const escapeXml = (text: string): string =>
  text
    .replace(/[\f\v]/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const moment = (day: string): string => `${day}T00:00:00Z`;

/** Atom (RFC 4287). */
export const toAtom = (corpus: Corpus, channel: Channel): string => {
  const { site } = corpus;
  const items = itemsOf(corpus, channel);
  const page = escapeXml(absolute(channel.path, site.address));
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
  <title>${escapeXml(channel.title)}</title>
  <subtitle>${escapeXml(channel.description)}</subtitle>
  <id>${page}</id>
  <link href="${page}"/>
  <link rel="self" href="${page}feed.xml"/>
  <updated>${moment(items[0]?.day ?? NO_DAY)}</updated>
  <author><name>${escapeXml(site.publisher)}</name></author>
  <rights>${escapeXml(site.licence.name)}</rights>
${entries.join('')}</feed>
`;
};

/** JSON Feed 1.1. */
export const toJsonFeed = (corpus: Corpus, channel: Channel): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: channel.title,
  description: channel.description,
  home_page_url: absolute(channel.path, corpus.site.address),
  feed_url: `${absolute(channel.path, corpus.site.address)}feed.json`,
  language: 'en',
  authors: [{ name: corpus.site.publisher }],
  items: itemsOf(corpus, channel).map(({ title, address, text, day, tags }) => ({
    id: address,
    url: address,
    title,
    content_text: text,
    date_published: moment(day),
    tags,
  })),
});
