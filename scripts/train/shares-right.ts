/** Whether one coded statement proved right. */
export interface Outcome {
  article: string;
  /** `verb/agree-infinitive` */
  rule: string;
  action: string;
  right: boolean;
}

/** How many cases the share of the kind above counts for: of few cases the share leans on it. */
const PRIOR = 40;

/** The kinds that a statement belongs to, from the widest to the narrowest: `all`, `verb`, `verb/agreed`. */
export const kindsOf = (rule: string, action: string): [string, string, string] => {
  const kind = rule.split('/')[0] ?? rule;
  return ['all', kind, `${kind}/${action}`];
};

/**
 * The share of right statements a kind of rule, and a kind and action, each leaning on the wider kind.
 * @example sharesRight([{ article: 'a', rule: 'verb/agree-to', action: 'agreed', right: true }]).get('verb')
 */
export function sharesRight(outcomes: readonly Outcome[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const depth of [0, 1, 2]) {
    const groups = Map.groupBy(outcomes, ({ rule, action }) => kindsOf(rule, action)[depth] ?? 'all');
    for (const [key, group] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const above = shares.get(depth === 2 ? (key.split('/')[0] ?? 'all') : 'all') ?? 0.5;
      const right = group.filter((outcome) => outcome.right).length;
      shares.set(key, (right + PRIOR * above) / (group.length + PRIOR));
    }
  }
  return shares;
}
