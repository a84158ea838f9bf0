import { getCollection, getEntry } from 'astro:content';
import { compareText, toCorpus, type Corpus } from './corpus.ts';
import type { Change } from '../schemas/change.ts';
import type { Redirect } from '../schemas/ledger.ts';
import type { Evaluation } from './method/evaluation.ts';

/** The front matter or value of each entry of a collection. */
const dataOf = <Data>(entries: readonly { data: Data }[]): Data[] => entries.map(({ data }) => data);

const load = async (): Promise<Corpus> => {
  const site = await getEntry('site', 'site');
  const codebook = await getEntry('codebook', 'codebook');
  if (!site) throw new Error('content/site.yaml is missing. Fix: restore it; its shape is src/schemas/site.ts.');
  if (!codebook) throw new Error('content/record/codebook.json is missing. Fix: run npm run normalise.');
  return toCorpus({
    site: site.data,
    codebook: codebook.data,
    articles: dataOf(await getCollection('articles')),
    visits: dataOf(await getCollection('visits')),
    agreements: dataOf(await getCollection('agreements')),
    topics: dataOf(await getCollection('topics')),
    sectors: dataOf(await getCollection('sectors')),
    statements: dataOf(await getCollection('statements')),
  });
};

let corpus: Promise<Corpus> | undefined;

/** The whole record: read, sorted and joined once a build, afresh for each page while editing. */
export const getCorpus = (): Promise<Corpus> => (import.meta.env.DEV ? load() : (corpus ??= load()));

/** Addresses that moved, and where they lead now. */
export const getRedirects = async (): Promise<Redirect[]> =>
  dataOf(await getCollection('redirects')).sort((a, b) => compareText(a.from, b.from));

/** What changed in the record since it was last committed, by address. */
export const getChanges = async (): Promise<Change[]> => [...(await loadChanges()).values()];

const readChanges = async (): Promise<ReadonlyMap<string, Change>> => {
  const changes = dataOf(await getCollection('changes')).sort((a, b) => compareText(a.address, b.address));
  return new Map(changes.map((change) => [change.address, change]));
};

let changes: ReturnType<typeof readChanges> | undefined;
const loadChanges = (): ReturnType<typeof readChanges> =>
  import.meta.env.DEV ? readChanges() : (changes ??= readChanges());

/** The change to the record at an address: `/visits/<id>/`; null where it stands as it was. */
export const getChange = async (address: string): Promise<Change | null> => (await loadChanges()).get(address) ?? null;

/** The stored text of an article; used only where its rights are open. */
export const getStoredText = async (article: string): Promise<string> =>
  (await getEntry('articles', article))?.body ?? '';

/** What was measured of the machine's coding, where it was. */
export const getEvaluation = async (): Promise<Evaluation | null> =>
  (await getEntry('evaluation', 'evaluation'))?.data ?? null;
