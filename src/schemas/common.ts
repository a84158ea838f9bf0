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

/** An EDTF (ISO 8601-2) date or interval as a string, e.g. `2023-10-16/2023-10-20` or `2025-02~`. */
export const edtf = z.string().regex(/^[0-9X?~%/.-]+$/, 'expected an EDTF date, e.g. "2025-02~"');

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
