import { withAnd } from './lists.ts';
import { count } from './numbers.ts';
import { capitalised } from './text.ts';

/** Whether an office stands before a name in running text: `President`, `Prime Minister`; longer ones follow it in brackets. */
export const isTitle = (office: string): boolean => office.split(' ').length <= 2 && /^\p{Lu}/u.test(office);

interface Held {
  office: string | null;
}

/** `President.` or `President; Prime Minister.`; `[office not stated]` where no source states one. */
export const officesLine = (appearances: readonly Held[]): string => {
  const offices = [...new Set(appearances.flatMap(({ office }) => office ?? []))];
  return offices.length > 0
    ? `${offices.map((office, index) => (index === 0 ? capitalised(office) : office)).join('; ')}.`
    : '[office not stated]';
};

/** `The visitor at one visit and on the host side of two visits.` */
export const appearancesLine = (appearances: readonly { role: 'visitor' | 'met' }[]): string => {
  const visitor = appearances.filter(({ role }) => role === 'visitor').length;
  const host = appearances.length - visitor;
  const parts = [
    ...(visitor > 0 ? [`the visitor at ${count(visitor, 'visit')}`] : []),
    ...(host > 0 ? [`on the host side of ${count(host, 'visit')}`] : []),
  ];
  return `${capitalised(withAnd(parts))}.`;
};
