import type { NameClues } from './name-clues.ts';
import { foldWord } from './words.ts';

/** A name that may be a country's, with the words of the article that are its adjectives. */
export interface NamedLand {
  clue: NameClues;
  adjectives: readonly NameClues[];
}

/** What is known of an article before its names are looked at. */
export interface NamesIn {
  /** How many countries of the general list are named more than once, and how many often. */
  named: number;
  listed: number;
  /** How many countries it names of which other articles tell. */
  told: number;
  /** Length of the article in characters. */
  length: number;
  /** Words that stand in small letters somewhere. */
  small: ReadonlySet<string>;
  /** Whether a word is one that English texts have, by its key. */
  isKnown: (word: string) => boolean;
}

/** What the whole article says of its names. */
export interface NamesAround extends NamesIn {
  /** Last words of longer names: surnames, and what else stands behind another name. */
  last: ReadonlySet<string>;
  /** First words of longer names: given names among them. */
  first: ReadonlySet<string>;
  /** How often the name is named that is named most. */
  most: number;
}

/** The most points of what wordings say of a name, beyond which more say nothing new. */
const MOST_POINTS = 12;
/** So many points weigh one. */
const POINTS = 4;
/** Names of more words are alike. */
const MOST_WORDS = 4;
/** More listed countries are alike. */
const MOST_NAMED = 3;

/** What the names of an article say of each other. */
export function namesAround(clues: readonly NameClues[], article: NamesIn): NamesAround {
  const longer = clues.map(({ name }) => name.split(' ')).filter((words) => words.length > 1);
  return {
    last: new Set(longer.map((words) => words.at(-1) ?? '')),
    first: new Set(longer.map(([first = '']) => first)),
    most: Math.max(1, ...clues.map(({ count }) => count)),
    ...article,
  };
}

/**
 * What speaks for a name being that of a country, as features with their values: what stands around it and around its
 * adjectives (as logarithms of how often), how often and where it is named, and what the rules say of it.
 */
export function featuresOfName({ clue, adjectives }: NamedLand, around: NamesAround): Map<string, number> {
  const features = new Map<string, number>([['bias', 1]]);
  const add = (name: string, value: number | boolean): void => {
    if (Number(value) !== 0) features.set(name, (features.get(name) ?? 0) + Number(value));
  };
  for (const [context, count] of clue.contexts) add(context, Math.log1p(count));
  for (const { contexts } of adjectives)
    for (const [context, count] of contexts) add(`adjective ${context}`, Math.log1p(count));
  const sum = (of: (own: NameClues) => number): number => adjectives.reduce((all, own) => all + of(own), 0);
  add('adjective', adjectives.length > 0);
  add('adjective/count', Math.log1p(sum(({ count }) => count)));
  add('adjective/points', points(sum(({ asCountry }) => asCountry)));
  add('count', Math.log1p(clue.count));
  add('count/once', clue.count === 1);
  add('count/share', clue.count / around.most);
  add('points', points(clue.asCountry));
  add('points/some', clue.asCountry >= 1);
  add('describes', clue.asAdjective / clue.count);
  add('place', clue.first / around.length);
  addForm(clue, around, add);
  return features;
}

const points = (of: number): number => Math.min(of, MOST_POINTS) / POINTS;

/** Endings of adjectives, peoples and families. */
const ENDING = /(?:ish|ese|ois|ian|an|er|ic|i|s|ov|ev|ova|eva|sen|son|ez|ski|sky)$/;

/** What kind of name it is. */
function addForm(clue: NameClues, around: NamesAround, add: (name: string, value: number | boolean) => void): void {
  const words = clue.name.split(' ');
  add('acts', clue.asSubject);
  add('state', clue.isState);
  add('behind-field', clue.isBehindField);
  add('person', clue.isPerson);
  add('inside', clue.isInside);
  add('capital', clue.capitalOf !== null);
  add('in-name/last', around.last.has(clue.name));
  add('in-name/first', around.first.has(clue.name));
  add(`words/${String(Math.min(words.length, MOST_WORDS))}`, true);
  const keys = words.map(foldWord);
  add(
    'small',
    keys.every((key) => around.small.has(key)),
  );
  add('known', keys.every(around.isKnown));
  add('known/some', keys.some(around.isKnown));
  add(
    'in-capitals',
    words.some((word) => /^\p{Lu}{2,}$/u.test(word)),
  );
  add(`named/${String(Math.min(around.named, MOST_NAMED))}`, true);
  add('listed', around.listed);
  const ending = ENDING.exec(keys.at(-1) ?? '')?.[0];
  if (ending !== undefined) add(`ends ${ending}`, true);
  if (words.length === 1) return;
  add(`first ${keys[0] ?? ''}`, true);
  add(`last ${keys.at(-1) ?? ''}`, true);
}
