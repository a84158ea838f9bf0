import type { Citation } from './citation.ts';

const dateParts = (date: string): number[] => date.split('-').map(Number);

/** CSL-JSON, as reference managers read it: a list of one item. */
export const toCsl = (citation: Citation): string => {
  const { key, kind, title, container, author, date, place, note, address, language } = citation;
  const item = {
    id: key,
    type: kind === 'news' ? 'article-newspaper' : 'webpage',
    title,
    ...(container && { 'container-title': container }),
    ...(author && { author: [{ literal: author }] }),
    ...(date && { issued: { 'date-parts': [dateParts(date)] } }),
    ...(place && { 'publisher-place': place }),
    ...(note && { note }),
    URL: address,
    language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
};

/** Signs that a backslash cannot escape: BibTeX counts braces even then. */
const BIBTEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Characters that BibTeX would read as commands. */
const escapeBibtex = (text: string): string =>
  onOneLine(text).replace(/[&%$#_{}\\~^]/g, (sign) => BIBTEX_SIGNS[sign] ?? `\\${sign}`);

/** BibTeX: `@online` for a page, `@article` with `journal` for a report in a named outlet, else `@misc`. */
export const toBibtex = (citation: Citation): string => {
  const { key, kind, title, container, author, date, place, note, address, language } = citation;
  const type = kind === 'page' ? 'online' : container ? 'article' : 'misc';
  const [year, month, day] = date?.split('-') ?? [];
  const fields: [string, string | null | undefined][] = [
    ['title', `{${escapeBibtex(title)}}`],
    ['author', author && `{${escapeBibtex(author)}}`],
    ['organization', kind === 'page' ? container && escapeBibtex(container) : null],
    // Zotero reads a web page's site from here, and drops an organization.
    ['journal', container && escapeBibtex(container)],
    ['date', date],
    ['year', year ?? 'n.d.'],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['address', place && escapeBibtex(place)],
    ['note', note && escapeBibtex(note)],
    ['url', address.replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ['language', language],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${type}{${key},`, ...lines, '}', ''].join('\n');
};

/** RIS, one tag a line; `DA` keeps month and day. */
export const toRis = (citation: Citation): string => {
  const { key, kind, title, container, author, date, place, note, address, language } = citation;
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  const tags: [string, string | null][] = [
    ['TY', kind === 'news' ? 'NEWS' : 'ELEC'],
    ['ID', key],
    ['TI', title],
    ['AU', author],
    ['T2', container],
    ['PY', date && year],
    ['DA', date && [year, month, day, ''].join('/')],
    ['CY', place],
    ['N1', note || null],
    ['UR', address],
    ['LA', language],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${onOneLine(value)}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
};

/** The citation files beside each page: the ending, and what writes it. */
export const CITATION_FILES = [
  { format: 'json', title: 'CSL-JSON', write: toCsl },
  { format: 'bib', title: 'BibTeX', write: toBibtex },
  { format: 'ris', title: 'RIS', write: toRis },
] as const;

export const citationFile = (format: string, citation: Citation): string => {
  const file = CITATION_FILES.find((one) => one.format === format);
  if (!file) throw new Error(`No citation format "${format}".`);
  return file.write(citation);
};
