import type { Problem } from '../user-error.ts';

/** A problem of an article whose last good text the record keeps. */
export const withKept = ({ fix = '', ...problem }: Problem): Problem => ({
  ...problem,
  fix: `${fix} Until then the record keeps its last good text, marked stale.`.trim(),
});
