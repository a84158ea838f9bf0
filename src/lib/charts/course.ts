import { ACTIONS, LADDER, type Action } from '../../schemas/action.ts';
import type { Step } from '../record/agreement-view.ts';
import type { Corpus } from '../corpus.ts';

const TOP = 52;
const STEP = 36;

/** One place in the drawing: what a source says at one time. */
export interface CoursePoint {
  x: number;
  y: number;
  action: Action;
  source: string;
}

export interface CourseChart {
  width: number;
  height: number;
  left: number;
  /** The rungs and what stands beside the ladder, top to bottom, with the line between them. */
  rows: readonly { y: number; action: Action; rung: number }[];
  base: number | null;
  columns: readonly { x: number; title: string; silent: boolean }[];
  points: readonly CoursePoint[];
}

/** What each source says, for the drawing and for its table. */
export interface CourseReport {
  when: string;
  /** Null where a visit's sources are silent. */
  source: string | null;
  action: Action | null;
}

/** The sources at each step, one entry for each source and action. */
export const courseReports = (corpus: Corpus, steps: readonly Step[]): CourseReport[][] =>
  steps.map((step): CourseReport[] => {
    if (step.kind === 'silent') return [{ when: step.when, source: null, action: null }];
    if (step.kind === 'later') {
      const { article, statement } = step.report.evidence;
      return [{ when: step.when, source: article.shortName, action: statement.action }];
    }
    return step.agreement.sources.map(({ article, action }) => ({
      when: step.when,
      source: corpus.articles.get(article).shortName,
      action,
    }));
  });

/** A column's head where there is little room: `February 2025` → `Feb 2025`, `Undated, later` → `undated`. */
const inShort = (when: string): string =>
  when.replace(/^([A-Z][a-z]{2})[a-z]+(?= \d{4}$)/, '$1').replace(/^Undated, later$/i, 'undated');

const sourcesOf = (reports: readonly CourseReport[]): string => reports.map(({ source }) => source).join(', ');

/** A mark and the name behind it, so that neither leaves the drawing. */
const roomFor = (source: string): number => 28 + source.length * 7.2;

/** More columns would run into each other; the table below the drawing has all. */
const COLUMNS = 6;

/** Lays a topic's course out: time to the right, firmness upwards. Places are not joined: few visits make no trend. */
export const courseChart = (all: readonly (readonly CourseReport[])[], width: number, left: number): CourseChart => {
  const reports = all.slice(-COLUMNS);
  const used = new Set(reports.flat().flatMap(({ action }) => action ?? []));
  const shown = ACTIONS.filter((action) => LADDER.includes(action as never) || used.has(action));
  const rows = shown.map((action, index) => {
    const beside = index >= LADDER.length;
    return { action, y: TOP + index * STEP + (beside ? 22 : 0), rung: LADDER.length - index };
  });
  const rowOf = (action: Action): number => rows.find((row) => row.action === action)?.y ?? 0;
  const room = (width - left) / Math.max(reports.length, 1);
  const columns = reports.map((column, index) => ({
    x: left + index * room + 12,
    title: room < 130 ? inShort(column[0]?.when ?? '') : (column[0]?.when ?? ''),
    silent: column[0]?.action === null,
  }));
  const points = reports.flatMap((column, index) => {
    const byAction = Map.groupBy(column, ({ action }) => action);
    return [...byAction].flatMap(([action, same]) =>
      action === null
        ? []
        : [
            {
              x: Math.min(columns[index]?.x ?? 0, width - roomFor(sourcesOf(same))),
              y: rowOf(action),
              action,
              source: sourcesOf(same),
            },
          ],
    );
  });
  const beside = rows.length > LADDER.length;
  return {
    width,
    height: (rows.at(-1)?.y ?? TOP) + 24,
    left,
    rows,
    base: beside ? TOP + (LADDER.length - 1) * STEP + 28 : null,
    columns,
    points,
  };
};
