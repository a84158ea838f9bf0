import type { Change } from '../schemas/change.ts';
import type { Redirect } from '../schemas/ledger.ts';
import { compareText, toCorpus, type Corpus } from './corpus.ts';
import { handedTables } from './handed-tables.ts';
import type { Evaluation } from './method/evaluation.ts';
import {
  readChanges,
  readEvaluation,
  readRedirects,
  readStoredText,
  readTables,
  recordStamp,
} from './record-source.ts';

/** Reads once a build; while editing, again after the record has changed. */
const once = <Value>(read: () => Value | Promise<Value>): (() => Promise<Value>) => {
  let kept: { stamp: string; value: Promise<Value> } | undefined;
  return () => {
    const stamp = import.meta.env.DEV ? recordStamp() : '';
    if (kept?.stamp !== stamp) kept = { stamp, value: Promise.resolve().then(read) };
    return kept.value;
  };
};

/** The whole record: read, sorted and joined. */
export const getCorpus = once(async (): Promise<Corpus> => toCorpus(await (handedTables() ?? readTables())));

/** Addresses that moved, and where they lead now. */
export const getRedirects = once((): Redirect[] => readRedirects().sort((a, b) => compareText(a.from, b.from)));

const loadChanges = once((): ReadonlyMap<string, Change> => {
  const changes = readChanges().sort((a, b) => compareText(a.address, b.address));
  return new Map(changes.map((change) => [change.address, change]));
});

/** What changed in the record since it was last committed, by address. */
export const getChanges = async (): Promise<Change[]> => [...(await loadChanges()).values()];

/** The change to the record at an address: `/visits/<id>/`; null where it stands as it was. */
export const getChange = async (address: string): Promise<Change | null> => (await loadChanges()).get(address) ?? null;

/** The stored text of an article; used only where its rights are open. */
export const getStoredText = (article: string): Promise<string> => Promise.resolve(readStoredText(article));

/** What was measured of the machine's coding, where it was. */
export const getEvaluation = once((): Evaluation | null => readEvaluation());
