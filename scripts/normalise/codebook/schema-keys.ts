import type { z } from 'astro/zod';
import type { YamlPath } from './yaml-lines.ts';

/** A schema as zod describes it to programs, as far as keys go. */
interface Described {
  _zod: {
    def: { type: string; innerType?: Described; element?: Described; options?: Described[]; discriminator?: string };
  };
  shape?: Record<string, Described>;
  safeParse?: (value: unknown) => { success: boolean };
}

/**
 * The keys that a schema allows at a path: those of the kind of entry that the value there says it is.
 * @param valueAt the value at a path
 * @returns none where it allows any, or where it cannot be told
 */
export function keysAt(schema: z.ZodType, path: YamlPath, valueAt: (path: YamlPath) => unknown): string[] {
  let here: Described | undefined = chosen(schema, valueAt([]));
  path.forEach((part, at) => {
    const next = typeof part === 'number' ? here?._zod.def.element : here?.shape?.[part];
    here = next && chosen(next, valueAt(path.slice(0, at + 1)));
  });
  return Object.keys(here?.shape ?? {});
}

/** A schema without what only says that it may be missing; of several kinds, the one that the value names. */
const chosen = (schema: Described, value: unknown): Described | undefined => {
  const { innerType, options, discriminator } = schema._zod.def;
  if (innerType) return chosen(innerType, value);
  if (!options || discriminator === undefined) return schema;
  const kind = (value as Record<string, unknown> | null | undefined)?.[discriminator];
  return options.find(({ shape }) => shape?.[discriminator]?.safeParse?.(kind).success);
};
