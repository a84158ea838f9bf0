import { capitalised } from '../wording/text.ts';
import { element, mark, type Child } from './dom.ts';
import { markWords, readExcerpt, type Stretch } from './excerpt.ts';
import type { PageData, PagefindHit, SubResult } from './pagefind-api.ts';

const PASSAGES = 2;

/** One record in the list of results; its first link is the record's page. */
export function showResult(hit: PagefindHit, page: PageData, searched: readonly string[]): HTMLLIElement {
  const { title = page.url, note = '', differs } = page.meta;
  const words = markWords(title, searched);
  const passages = passagesOf(page);
  const isExplained = passages.length > 0 || words.some((word) => word.hit);
  return element(
    'li',
    {},
    kindOf(page),
    element(
      'div',
      { class: 'claim' },
      element('h3', {}, element('a', { href: page.url }, ...marked(words))),
      element(
        'p',
        {},
        note,
        differs && ' ',
        differs && element('span', { class: 'act differ' }, mark('m-ne'), differs),
      ),
      passages.length > 0 && element('div', { class: 'hitq' }, ...passages),
      !isExplained && why(hit, page),
    ),
  );
}

/** How firm an agreement is, or what else the record is. */
function kindOf({ meta: { action, type = '' } }: PageData): HTMLElement {
  if (!action) return element('span', { class: 'act kind' }, capitalised(type));
  return element('span', { class: `act ${action}` }, mark(`m-${action}`), capitalised(action));
}

/**
 * The passages that hold most of the words searched for, each with a link to its place on the page. What stands on a
 * page beside its passages repeats its title and note, and is not shown.
 */
const passagesOf = ({ sub_results: parts }: PageData): HTMLElement[] =>
  parts
    .filter(({ anchor, locations }) => anchor !== undefined && !/^h\d$/.test(anchor.element) && locations.length > 0)
    .sort((a, b) => b.locations.length - a.locations.length)
    .slice(0, PASSAGES)
    .flatMap((part) => [wordsOf(part.excerpt), placeOf(part)]);

const marked = (stretches: readonly Stretch[]): Child[] =>
  stretches.map(({ text, hit }) => (hit ? element('mark', { class: 'hit' }, text) : text));

const wordsOf = (excerpt: string): HTMLElement => element('p', { class: 'q' }, ...marked(readExcerpt(excerpt)));

const placeOf = ({ title, url }: SubResult): HTMLElement =>
  element('p', { class: 'src' }, element('a', { href: url }, title));

/** Why a page was found that does not show the words: one of its other names. */
function why({ matchedMetaFields = [] }: PagefindHit, { meta: { aliases } }: PageData): HTMLElement | null {
  return matchedMetaFields.includes('aliases') && aliases
    ? element('p', { class: 'why' }, `Also known as: ${aliases}.`)
    : null;
}
