import { z } from 'astro/zod';
import { action } from '../../../../src/schemas/action.ts';

/** A sentence in which the entry decides: `The two sides agreed to build a bridge.` */
const example = z.string().min(10);
/** How the governing word is followed: `infinitive`, `that`, `object`, `none`, or a preposition. */
const complement = z.array(z.string()).min(1);
/** A class of noun-classes.yaml: `instrument`. */
const nounClass = z.string();

/** A verb, with its particle if any, and what it says when followed as described. */
export const verbEntry = z.strictObject({
  /** `agree`, `set up` */
  verb: z.string(),
  complement: complement.optional(),
  object: nounClass.optional(),
  /** What follows the object behind a preposition is of this class: “the renewal of the treaty”. */
  of: nounClass.optional(),
  subject: nounClass.optional(),
  /** `weight behind` */
  words: z.string().optional(),
  voice: z.literal('passive').optional(),
  /** The subject is what is spoken of, and nobody who acts: “wheat came up in the talks”. */
  thing: z.literal(true).optional(),
  /** Only where the verb is denied: “has not changed”. */
  negated: z.literal(true).optional(),
  /** With `action: noun`: the action where nouns.yaml does not have the noun. */
  otherwise: action.optional(),
  /** Only nouns that name an event count as its object. */
  event: z.boolean().optional(),
  /** The reported clause decides, where it is a statement: any, only an undertaking, only progress, or only a position. */
  report: z.enum(['any', 'will', 'progress', 'position']).optional(),
  /** The infinitive behind it decides. */
  transparent: z.boolean().optional(),
  /** What it wants of one other government it asks of it: “proposed that Nordhavn open its market”. */
  wants: z.literal(true).optional(),
  action: z.enum([...action.options, 'noun', 'none']),
  example,
});
type WrittenVerb = z.infer<typeof verbEntry>;

/**
 * An entry of `verbs.yaml`, with its words taken apart. It has every field, and `undefined` in those that are not written: all
 * entries of a verb are compared with each sentence that has it, which is much faster with objects of one shape.
 */
export interface VerbEntry extends Readonly<{ [Field in keyof Required<WrittenVerb>]: WrittenVerb[Field] }> {
  /** What follows the verb itself: `up` of `set up`. */
  particles: readonly string[];
  /** The words of its idiom: `weight`, `behind`; null where it has none. */
  idiom: readonly string[] | null;
}

/** A noun that stands for a governing verb. */
export const nounEntry = z.strictObject({
  noun: z.string(),
  event: z.boolean().optional(),
  /** Decides behind any verb that the lexicon does not know: “came with a promise to …”. */
  alone: z.boolean().optional(),
  of: nounClass.optional(),
  action,
  example,
});
export type NounEntry = z.infer<typeof nounEntry>;

/** An adjective that governs a statement behind a copula. */
export const adjectiveEntry = z.strictObject({ adjective: z.string(), complement, action, example });
export type AdjectiveEntry = z.infer<typeof adjectiveEntry>;

/** A verb of work; see `work-verbs.yaml`. */
export const workVerb = z.strictObject({
  verb: z.string(),
  /** One side gives or concedes something by it: “is lending”, “lifts its ban from Sunday”. */
  gives: z.literal(true).optional(),
  example,
});

export const nounClasses = z.record(z.string(), z.array(z.string()));

/** Words of headings, by the action of what is listed under them. */
export const headings = z.partialRecord(action, z.array(z.string()));

/** Lists of nouns by who speaks. */
export const voices = z.strictObject({
  parties: z.array(z.string()),
  people: z.array(z.string()),
  agencies: z.array(z.string()),
  joint: z.array(z.string()),
  texts: z.array(z.string()),
  outsiders: z.array(z.string()),
  members: z.array(z.string()),
  formerly: z.array(z.string()),
  allowed: z.array(z.string()),
  campaigners: z.array(z.string()),
  affiliations: z.array(z.string()),
  asides: z.array(z.string()),
  effects: z.array(z.string()),
  discourse: z.array(z.string()),
  mind: z.array(z.string()),
});
