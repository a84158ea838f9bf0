import {
  BUNDLES,
  FACETS_FILE,
  INDEX_LANGUAGE,
  OFFERED_FILE,
  RANKING_FILE,
  type BundleName,
  type RANKING,
} from './bundles.ts';
import { joinColumns, unpackColumn, type PackedColumn } from './columns.ts';
import { Facets, holding } from './facets.ts';
import { loadLexicons, type Lexicons } from './lexicons.ts';
import type { Group } from './merge.ts';
import type { FilterName, RecordType, SortKey } from './names.ts';
import { openIndex, type PageIndex } from './page-index.ts';
import type { Pagefind, PagefindEntry, PagefindInstance } from './pagefind-api.ts';

/** Pagefind with what it needs to read and rank queries of this site. */
export interface Engine extends Lexicons {
  agreements: PageIndex;
  /** Whether something was undertaken in an agreement. */
  isUndertaking: Group;
  /** All other pages; loaded when they are first asked for. */
  others: () => Promise<Others>;
  /** The values that the page offers, to be counted; loaded when they are first asked for. */
  offered: () => Promise<Facets>;
  /** All that pages can be filtered and sorted by; loaded when it is first asked for. */
  facets: () => Promise<Facets>;
}

/** The index of what is no agreement. */
export interface Others extends PageIndex {
  /** The pages of one type of record. */
  ofType: (type: RecordType) => Group;
}

/** Where the parts of the engine lie. */
export interface EngineAddresses {
  /** Pagefind's script, in the folder of the first index. */
  bundle: string;
  vocabulary: string;
  names: string;
}

/** How much a page's names count beside its text. */
const RANKING_WEIGHTS = {
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

type Ranking = Readonly<Record<(typeof RANKING)[number], PackedColumn>>;
type PackedFacets = Readonly<Record<FilterName | SortKey, PackedColumn>>;

const json = async <T>(address: string): Promise<T> => (await fetch(address)).json() as Promise<T>;

/** Loads the engine. Nothing of it is loaded before the reader turns to the search box or comes with a query. */
export async function loadEngine({ bundle, vocabulary, names }: EngineAddresses): Promise<Engine> {
  const folderOf = (name: BundleName): string => new URL(BUNDLES[name], new URL(bundle, location.href)).pathname;
  const [first, second] = [folderOf('agreements'), folderOf('others')];
  const tag = String(Date.now());
  const opened = openBundle(bundle, first, tag);
  const [lexicons, { kind }, agreements] = await Promise.all([
    loadLexicons(vocabulary, names),
    json<Ranking>(first + RANKING_FILE),
    opened.then((instance) => openIndex(instance, 0)),
  ]);
  return {
    ...lexicons,
    agreements,
    isUndertaking: holding(unpackColumn(kind), ['agreement']),
    others: once(async () => {
      const from = agreements.pages.length;
      const [{ type }, index] = await Promise.all([
        json<Ranking>(second + RANKING_FILE),
        openBundle(bundle, second, tag).then((instance) => openIndex(instance, from)),
      ]);
      const types = unpackColumn(type);
      const ofType = (wanted: RecordType): Group => {
        const isOf = holding(types, [wanted]);
        return (page) => isOf(page - from);
      };
      return { ...index, ofType };
    }),
    offered: once(() => loadFacets([first, second], OFFERED_FILE)),
    facets: once(() => loadFacets([first, second], FACETS_FILE)),
  };
}

/** Loads the columns of both indexes as those of one. */
async function loadFacets(folders: readonly [string, string], file: string): Promise<Facets> {
  const load = (folder: string): Promise<PackedFacets> => json(folder + file);
  const [some, more] = await Promise.all([load(folders[0]), load(folders[1])]);
  return new Facets((name) => joinColumns(unpackColumn(some[name]), unpackColumn(more[name])));
}

/** Opens an index of Pagefind's. What it would load one after the other is asked for at once, for the browser's cache. */
async function openBundle(bundle: string, folder: string, tag: string): Promise<PagefindInstance> {
  const ahead = async (): Promise<void> => {
    const entry = json<PagefindEntry>(`${folder}pagefind-entry.json?ts=${tag}`);
    const wasm = fetch(`${folder}wasm.${INDEX_LANGUAGE}.pagefind`);
    const { languages } = await entry;
    await Promise.all([
      wasm,
      ...Object.values(languages).map(({ hash }) => fetch(`${folder}pagefind.${hash}.pf_meta`)),
    ]);
  };
  // What is missing here, Pagefind itself reports.
  ahead().catch(() => undefined);
  const { createInstance } = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  return createInstance({ ...EXCERPT, basePath: folder, noWorker: true, ranking: RANKING_WEIGHTS, metaCacheTag: tag });
}

/** Does something at the first call; a failure may be tried again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work().catch((cause: unknown) => {
      done = undefined;
      throw cause;
    });
    return done;
  };
}
