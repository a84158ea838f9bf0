import type { Tables } from './corpus.ts';

/** What is bundled with the pages shares no module with the integrations that run the build: it shares this. */
const shared = globalThis as { tablesOfTheRecord?: Promise<Tables> };

/** Leaves the record's tables, which another thread reads, for the pages of this build. */
export const handTables = (tables: Promise<Tables>): void => {
  shared.tablesOfTheRecord = tables;
};

/** The tables that were left for this build, once they are there; none where pages are made without a build. */
export const handedTables = (): Promise<Tables> | undefined => shared.tablesOfTheRecord;
