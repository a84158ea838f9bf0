import { join } from 'node:path';
import { z } from 'astro/zod';
import { action } from '../../../../src/schemas/action.ts';
import { readYaml } from '../../codebook/read-yaml.ts';
import {
  adjectiveEntry,
  headings,
  nounClasses,
  nounEntry,
  type VerbEntry,
  verbEntry,
  voices,
  workVerb,
} from './lexicon-schema.ts';
import type { Lexicon } from './lexicon.ts';
import { addForms, irregularForms } from './verb-forms.ts';

const THINKING = [
  'believe',
  'think',
  'hope',
  'expect',
  'know',
  'say',
  'feel',
  'insist',
  'agree',
  'suggest',
  'hear',
  'understand',
];
type WrittenVerb = z.infer<typeof verbEntry>;

const takesClause = ({ complement, report }: WrittenVerb): boolean =>
  report !== undefined || complement?.includes('that') === true || complement?.includes('that-future') === true;

/** “held a meeting devoted to …”: they take a clause only behind “that”. */
const NEEDS_THAT: ReadonlySet<string> = new Set(['hold', 'consider', 'show', 'be']);

/** How much an entry asks of its sentence: of several that fit, the one that asks most decides. */
const asks = ({ verb, words, object, of, subject, voice, negated, complement }: WrittenVerb): number =>
  8 * verb.split(' ').length +
  4 * (words?.split(' ').length ?? 0) +
  (object ? 3 : 0) +
  (of ? 3 : 0) +
  (subject ? 3 : 0) +
  (negated ? 5 : 0) +
  (complement?.join() === 'object-infinitive' ? 1 : 0) +
  (voice ? 1 : 0) +
  (complement ? 1 : 0);

const takenApart = (entry: WrittenVerb): VerbEntry => ({
  verb: entry.verb,
  particles: entry.verb.split(' ').slice(1),
  voice: entry.voice,
  negated: entry.negated,
  words: entry.words,
  idiom: entry.words?.split(' ') ?? null,
  complement: entry.complement,
  object: entry.object,
  of: entry.of,
  subject: entry.subject,
  thing: entry.thing,
  event: entry.event,
  report: entry.report,
  transparent: entry.transparent,
  wants: entry.wants,
  action: entry.action,
  otherwise: entry.otherwise,
  example: entry.example,
});

/**
 * Reads the vocabulary of governing words.
 * @param folder of the codebook, e.g. `content/codebook`; the lists stand in its `language/`
 * @throws UserError when a list is missing or malformed
 */
export async function loadLexicon(folder: string): Promise<Lexicon> {
  const list = <T extends z.ZodType>(name: string, schema: T) =>
    readYaml(join(folder, 'language', `${name}.yaml`), schema);
  const [verbs, nouns, adjectives, classes, speaking, work, lists] = await Promise.all([
    list('verbs', z.array(verbEntry)),
    list('nouns', z.array(nounEntry)),
    list('adjectives', z.array(adjectiveEntry)),
    list('noun-classes', nounClasses),
    list('voices', voices),
    list('work-verbs', z.array(workVerb)),
    list('headings', headings),
  ]);
  const forms = irregularForms();
  const headVerb = (entry: { verb: string }): string => entry.verb.split(' ')[0] ?? entry.verb;
  for (const entry of [...verbs, ...work]) addForms(forms, headVerb(entry));
  return {
    verbs: Map.groupBy(verbs.toSorted((a, b) => asks(b) - asks(a)).map(takenApart), headVerb),
    nouns: Map.groupBy(nouns, ({ noun }) => noun),
    adjectives: Map.groupBy(adjectives, ({ adjective }) => adjective),
    giving: new Set(work.filter(({ gives }) => gives).map(({ verb }) => verb)),
    work: new Map(work.map(({ verb, example }) => [verb, example])),
    classes: new Map(Object.entries(classes).map(([name, words]) => [name, new Set(words)])),
    forms,
    clausal: new Set([...THINKING, ...verbs.filter(takesClause).map(headVerb)].filter((verb) => !NEEDS_THAT.has(verb))),
    wanting: new Set(verbs.filter(({ wants }) => wants).map(headVerb)),
    saying: new Set([
      'say',
      ...verbs.filter(({ report }) => report === 'any').map(headVerb),
      'note',
      'stress',
      'emphasise',
      'emphasize',
      'insist',
      'promise',
      'warn',
      'assure',
      'agree',
      'repeat',
      'pledge',
      'vow',
      ...speaking.asides,
    ]),
    headings: new Map(
      Object.entries(lists).flatMap(([name, words]) => words.map((word) => [word, action.parse(name)] as const)),
    ),
    voices: readVoices(speaking),
  };
}

/** The words by who speaks, ready to be looked up. */
const readVoices = (speaking: z.infer<typeof voices>): Lexicon['voices'] => ({
  actors: new Set([...speaking.parties, ...speaking.people, ...speaking.agencies, ...speaking.texts]),
  people: new Set(speaking.people),
  joint: new Set(speaking.joint),
  outsiders: new Set(speaking.outsiders),
  members: new Set(speaking.members),
  formerly: new Set(speaking.formerly),
  allowed: new Set(speaking.allowed),
  campaigners: Map.groupBy(speaking.campaigners, (name) => name.split(' ')[0] ?? name),
  effects: new Set(speaking.effects),
  discourse: new Set(speaking.discourse),
  mind: new Set(speaking.mind),
  affiliations: new Set(speaking.affiliations),
});
