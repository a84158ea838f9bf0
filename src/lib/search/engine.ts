import type { Pagefind, PagefindOptions } from './pagefind-api.ts';
import { toLexicon, type Lexicon, type Vocabulary } from './vocabulary.ts';

/** Pagefind with what it needs to read and rank queries of this site. */
export interface Engine {
  pagefind: Pagefind;
  lexicon: Lexicon;
  /** Pages of agreements, which come first. */
  agreements: ReadonlySet<string>;
  /** Those of them in which something was undertaken. */
  undertakings: ReadonlySet<string>;
  /** Pages of articles, which come last: each holds many matters. */
  articles: ReadonlySet<string>;
  /** Whether any page has a word as it stands; Pagefind alone would make do with another that begins alike. */
  hasWord: (word: string) => Promise<boolean>;
}

/** How much a page's names count beside its text. */
const RANKING = {
  metaWeights: {
    ...{
      title: 5,
      aliases: 4,
      occasion: 2,
      people: 1,
      matters: 1,
      visit: 0.5,
      fields: 0.5,
      parties: 0.2,
      sources: 0.5,
    },
    ...{ note: 0.2, type: 0, action: 0, differs: 0 },
  },
  pageLength: 0.4,
};
/** Enough for nearly every clause: a quotation is shown whole where it can be. */
const EXCERPT = { excerptLength: 60, excerptEllipsis: '…' };

/** Loads the engine. Nothing of it is loaded before the reader turns to the search box or comes with a query. */
export async function loadEngine(bundle: string, vocabulary: string): Promise<Engine> {
  const [pagefind, names] = await Promise.all([
    import(/* @vite-ignore */ bundle) as Promise<Pagefind>,
    fetch(vocabulary).then((response) => response.json() as Promise<Vocabulary>),
  ]);
  await pagefind.options({ ...EXCERPT, ranking: RANKING });
  await pagefind.init();
  return {
    pagefind,
    lexicon: toLexicon(names),
    agreements: await idsOf(pagefind, { type: { any: ['agreement'] } }),
    undertakings: await idsOf(pagefind, { type: { any: ['agreement'] }, kind: { any: ['agreement'] } }),
    articles: await idsOf(pagefind, { type: { any: ['article'] } }),
    hasWord: wordChecker(pagefind),
  };
}

const idsOf = async (pagefind: Pagefind, filters: NonNullable<PagefindOptions['filters']>): Promise<Set<string>> =>
  new Set((await pagefind.search(null, { filters })).results.map(({ id }) => id));

/** Asks for each word once. */
function wordChecker(pagefind: Pagefind): Engine['hasWord'] {
  const known = new Map<string, Promise<boolean>>();
  const ask = async (word: string): Promise<boolean> => (await pagefind.search(`"${word}"`)).results.length > 0;
  return (word) => {
    const answer = known.get(word) ?? ask(word);
    known.set(word, answer);
    return answer;
  };
}
