/** What a page of each kind answers: its picture in previews carries this line. The first part of its address names it. */
export const PREVIEWS: Readonly<Record<string, { title: string; text: string }>> = {
  visits: { title: 'A visit', text: 'Who went where, what was agreed and how firmly, and which source says so.' },
  agreements: { title: 'An agreement', text: 'In whose words, how firmly, who is silent, and was it new?' },
  topics: { title: 'A topic', text: 'One matter from visit to visit, its wordings compared word by word.' },
  sectors: { title: 'A sector', text: 'What the record holds on one field: how much, how firmly, at which visit.' },
  pairs: { title: 'Two countries', text: 'Their visits in order, and every matter between them over time.' },
  parties: { title: 'A party', text: 'What it alone undertook, asked, restated and acknowledged.' },
  people: { title: 'A person', text: 'Which office on the day, at which visit, and whom they met.' },
  articles: { title: 'An article', text: 'What the text states about itself, and its passages with their codes.' },
  compare: { title: 'Two visits', text: 'Side by side: in both, only here, only there, firmer, less firm.' },
  search: { title: 'Search', text: 'Agreements, visits, topics and sectors, with the passages that match.' },
  method: { title: 'Method', text: 'How articles become a record, and how often the machine is wrong.' },
  data: { title: 'Data', text: 'The whole record as CSV, JSON and JSON Lines.' },
};

/** The kind of page that has an address below the site's: `/visits/<id>/` → `visits`; `home` for all without a kind. */
export const previewOf = (pathname: string, base: string): string => {
  const [first = ''] = pathname.slice(base.length).split('/');
  return first in PREVIEWS ? first : 'home';
};
