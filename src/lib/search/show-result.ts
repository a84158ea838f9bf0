import { capitalised } from '../wording/text.ts';
import { element, mark, type Child } from './dom.ts';
import { markWords, readExcerpt, type Stretch } from './excerpt.ts';
import type { PageData, SubResult } from './pagefind-api.ts';
import { whyFound } from './why-found.ts';

const PASSAGES = 2;

/**
 * One record in the list of results; its first link is the record's page. It shows every word that it was found by: in
 * its title, its note, its passages, or else in a line of its own.
 * @param wanted the words searched for, as `wantedWords` gives them
 */
export function showResult(page: PageData, wanted: readonly string[]): HTMLLIElement {
  const { title = page.url, note = '', differs, quote } = page.meta;
  const passages = passagesOf(page);
  const shown = [title, note, ...passages.map(({ excerpt }) => textOf(excerpt))];
  return element(
    'li',
    {},
    kindOf(page),
    element(
      'div',
      { class: 'claim' },
      element('h3', {}, element('a', { href: page.url }, ...marked(markWords(title, wanted)))),
      element(
        'p',
        {},
        ...marked(markWords(note, wanted)),
        differs && ' ',
        differs && element('span', { class: 'act differ' }, mark('m-ne'), differs),
      ),
      passages.length > 0 && element('div', { class: 'hitq' }, ...passages.flatMap(showPassage)),
      passages.length === 0 && quote && element('div', { class: 'hitq' }, ...showQuote(page.meta)),
      ...whyFound(page, shown, wanted).map(({ label, stretches }) =>
        element('p', { class: 'why' }, label && `${label}: `, ...marked(stretches)),
      ),
    ),
  );
}

const textOf = (excerpt: string): string =>
  readExcerpt(excerpt)
    .map(({ text }) => text)
    .join('');

/** How firm an agreement is, or what else the record is. */
function kindOf({ meta: { action, type = '' } }: PageData): HTMLElement {
  if (!action) return element('span', { class: 'act kind' }, capitalised(type));
  return element('span', { class: `act ${action}` }, mark(`m-${action}`), capitalised(action));
}

/**
 * The passages that hold most of the words searched for, each with a link to its place on the page. What stands on a
 * page beside its passages is shown only where it explains why the page was found.
 */
const passagesOf = ({ sub_results: parts }: PageData): SubResult[] =>
  parts
    .filter(({ anchor, locations }) => anchor !== undefined && !/^h\d$/.test(anchor.element) && locations.length > 0)
    .sort((a, b) => b.locations.length - a.locations.length)
    .slice(0, PASSAGES);

const marked = (stretches: readonly Stretch[]): Child[] =>
  stretches.map(({ text, hit }) => (hit ? element('mark', { class: 'hit' }, text) : text));

const showPassage = ({ excerpt, title, url }: SubResult): HTMLElement[] => [
  element('p', { class: 'q' }, ...marked(readExcerpt(excerpt))),
  element('p', { class: 'src' }, element('a', { href: url }, title)),
];

/** The firmest words of a record that was found by others. */
const showQuote = ({ quote = '', by = '' }: PageData['meta']): HTMLElement[] => [
  element('p', { class: 'q' }, `“${quote}”`),
  element('p', { class: 'src' }, by),
];
