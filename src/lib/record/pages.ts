import type { Page } from 'astro';
import type { Visit } from '../../schemas/visit.ts';

/** How much one page of a long list holds: each stays within the budget of a page with thousands of entries. */
export const LINES_A_PAGE = 250;
export const ENTRIES_A_PAGE = 100;
export const VISITS_A_PAGE = 24;

/** `Visits`, `Visits, page 2`. */
export const pagedTitle = (title: string, { currentPage }: Pick<Page, 'currentPage'>): string =>
  currentPage === 1 ? title : `${title}, page ${currentPage}`;

/** Visits in the order in which readers look for them. */
export const latestFirst = (visits: readonly Visit[]): Visit[] => [...visits].reverse();
