/** What Lighthouse scores. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Scores of 100 by category; null where a category does not apply. */
export type Scores = Record<(typeof CATEGORIES)[number], number | null>;

/** What was measured in one setting: the scores, and the audits that cost points. */
export interface Measured {
  scores: Scores;
  short: readonly string[];
}

/** One page of each kind. */
export interface PageScores {
  path: string;
  mobile: Measured;
  desktop: Measured;
}

const HEAD = ['Performance', 'Accessibility', 'Best practices', 'SEO'];

const cells = ({ scores }: Measured): string[] =>
  CATEGORIES.map((category) => (scores[category] === null ? 'not listed' : String(scores[category])));

/** The scores as a table: one line for each kind of page, phone then desktop, and below it what cost points. */
export function toMarkdown(pages: readonly PageScores[]): string {
  const head = ['Page', ...HEAD.map((title) => `${title}, phone`), ...HEAD.map((title) => `${title}, desktop`)];
  const rows = pages.map(({ path, mobile, desktop }) => [`\`${path}\``, ...cells(mobile), ...cells(desktop)]);
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const short = pages.flatMap(({ path, mobile, desktop }) => [
    ...mobile.short.map((audit) => `- \`${path}\`, phone: ${audit}`),
    ...desktop.short.map((audit) => `- \`${path}\`, desktop: ${audit}`),
  ]);
  return [
    '# Lighthouse',
    '',
    'One page of each kind of the built site, served compressed; the best of three runs, because other work on the machine can only slow a page. Written by `npm run bench -- --lighthouse`.',
    '',
    line(head),
    line(head.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...rows.map(line),
    ...(short.length > 0 ? ['', 'Audits under their full score:', '', ...short] : []),
    '',
  ].join('\n');
}
