import { z } from 'astro/zod';

/** An id that is safe in a path and an address, e.g. `ferry-terminal`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens, e.g. "ferry-terminal"');

/** Two slugs joined by a slash: `2024-03-velmar-ruritania/ferry-terminal`. */
export const slugPath = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected two ids joined by "/"');

/** `<article>:<start>-<end>`, code points of the stored text; `.2` when two statements share the words. */
export const statementId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*:\d+-\d+(?:\.\d+)?$/, 'expected <article>:<start>-<end>');

/** A day, a month or a year as EDTF writes it, as far as it is known: `2025-02-06`, `2025-02~`, `20XX`. */
const POINT = '[\\dX]{4}(?:-[\\dX]{2}){0,2}[?~%]?';

/**
 * Whether the calendar has what an EDTF date or interval names, as far as its digits say: it has no `2025-02-30`, and nothing
 * that ends before it begins.
 */
export const isInCalendar = (date: string): boolean => {
  const ends = date.split('/').map((point) => point.replace(/[?~%]$/, ''));
  const [from = '', to = from] = ends;
  const isOrdered = date.includes('X') || from.length !== to.length || from <= to;
  return isOrdered && ends.every(hasPoint);
};

/** Digits that are not known (`X`) are `NaN`, of which nothing is wrong. */
const hasPoint = (point: string): boolean => {
  const [year = NaN, month = NaN, day = NaN] = point.split('-').map(Number);
  if (Number.isNaN(year) || Number.isNaN(month)) return true;
  const daysOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && (Number.isNaN(day) || (day >= 1 && day <= daysOfMonth));
};

/** A day, month or year, as far as it is known (EDTF, ISO 8601-2): `2025-02-06`, `2025-02`, `2025~`. */
export const edtfPoint = z
  .string()
  .regex(new RegExp(`^${POINT}$`), 'expected a day such as "2025-02-06", or what is known of it: "2025-02"')
  .refine(isInCalendar, 'expected a day that the calendar has, e.g. "2025-02-28"');

/** An EDTF (ISO 8601-2) date or interval as a string, e.g. `2023-10-16/2023-10-20` or `2025-02~`. */
export const edtf = z
  .string()
  .regex(
    new RegExp(`^${POINT}(?:/${POINT})?$`),
    'expected an EDTF date or interval, e.g. "2025-02~" or "2025-02-04/2025-02-08"',
  )
  .refine(isInCalendar, 'expected days that the calendar has, the first before the last, e.g. "2025-02-04/2025-02-08"');

/** How a fact about a source or a visit is known. */
export const BASES = ['stated', 'derived', 'desk', 'unknown'] as const;
export const basis = z.enum(BASES);
export type Basis = z.infer<typeof basis>;

/**
 * A fact with the ground it stands on.
 * `value` is null exactly when `basis` is `unknown`; `from` says where it was read or what it was derived from.
 */
export const sourced = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value: value.nullable(),
    basis,
    from: z.string().optional(),
  });

/** A half-open range of code points in an article's stored text. */
export const range = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() });
export type Range = z.infer<typeof range>;
