import type { Cause, Change } from '../../schemas/change.ts';
import type { Corpus } from '../corpus.ts';
import { articleAddress, toAddress } from '../addresses.ts';
import { withAnd } from '../wording/lists.ts';
import { sentence } from '../wording/text.ts';

/** A change as a page lists it. */
export interface ChangeLine {
  title: string;
  /** Null where the record was withdrawn: its address leads nowhere. */
  address: string | null;
  /** `Added`, `Changed: action and sources`, `Withdrawn`. */
  what: string;
  because: readonly { text: string; address: string | null }[];
}

const CAUSE_OF_ARTICLE = { added: 'came in', changed: 'changed', withdrawn: 'was withdrawn' } as const;

const toCause = (corpus: Corpus, cause: Cause): ChangeLine['because'][number] => {
  if (cause.kind === 'reading') return { text: 'A better reading of the same text.', address: null };
  if (cause.kind === 'decision') return { text: `A decision of the desk: ${sentence(cause.reason)}`, address: null };
  const known = corpus.articles.has(cause.article);
  const name = known ? corpus.articles.get(cause.article).name : cause.article;
  return {
    text: `${name} ${CAUSE_OF_ARTICLE[cause.change]}.`,
    address: known ? articleAddress(cause.article) : null,
  };
};

const WHAT = { added: 'Added', changed: 'Changed', withdrawn: 'Withdrawn' } as const;

export const toChangeLine = (corpus: Corpus, { address, title, change, fields, because }: Change): ChangeLine => ({
  title,
  address: change === 'withdrawn' ? null : toAddress(address.slice(1)),
  what: fields.length > 0 ? `${WHAT[change]}: ${withAnd(fields)}` : WHAT[change],
  because: because.map((cause) => toCause(corpus, cause)),
});

/** Changes of one kind of record together: `visits`, `agreements`, …, in the order in which they first appear. */
export const changesByKind = (changes: readonly Change[]): { kind: string; changes: readonly Change[] }[] =>
  [...Map.groupBy(changes, ({ address }) => address.split('/')[1] ?? '')].map(([kind, list]) => ({
    kind,
    changes: list,
  }));
