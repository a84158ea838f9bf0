import { z } from 'astro/zod';
import type { Clause } from '../clause.ts';
import { isThin, refersBack } from './find-antecedent.ts';
import { findSectorTerms } from './find-sector-terms.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import type { MatterWord } from './matter-word.ts';
import { isTelling } from './noun-phrase.ts';
import type { Matter } from './read-matter.ts';
import { scoreSectors } from './score-sectors.ts';
import { stemOf } from './stem.ts';

/** `matter-links.yaml`, written by `npm run train`. */
export const linkModel = z.strictObject({
  version: z.string(),
  threshold: z.number(),
  weights: z.record(z.string(), z.number()),
});

/** Weights by feature of whether two statements of an article are on one matter. */
export interface LinkModel {
  version: string;
  threshold: number;
  weights: ReadonlyMap<string, number>;
  /** Told of the features of every two statements looked at, by the places of their clauses: what training learns from. */
  observe?: (pair: { earlier: number; later: number; features: ReadonlyMap<string, number> }) => void;
}

/** What two statements are compared by. */
export interface MatterSketch {
  at: number;
  sentence: Clause['sentence'];
  /** Stems of the telling words of its object, and of its sentence. */
  object: ReadonlySet<string>;
  whole: ReadonlySet<string>;
  /** Stems behind `the`, `this`, `such`, `its`, … in the object. */
  definite: ReadonlySet<string>;
  /** Stems of names in the sentence. */
  names: ReadonlySet<string>;
  /** The sector that its object tells by itself; null where it tells none. */
  told: string | null;
  /** How probable each sector is, where nothing before is known. */
  odds: ReadonlyMap<string, number>;
  refers: boolean;
  thin: boolean;
  /** Whether rules see it refer back to the statement right before. */
  ruled: boolean;
  cue: 'pronoun' | 'also' | 'opener' | 'item' | null;
  topic: string;
  topicRule: string;
  action: Clause['action'];
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'such', 'its', 'their', 'both', 'same']);
const PRONOUNS = new Set(['it', 'this', 'that', 'these', 'those', 'they', 'he', 'she', 'both', 'such']);
const MORE = new Set([
  'also',
  'another',
  'separately',
  'meanwhile',
  'additionally',
  'furthermore',
  'elsewhere',
  'other',
]);
const OPENS = new Set(['on', 'regarding', 'concerning', 'turning', 'in', 'under', 'as', 'at']);

/** Draws what a statement is compared by. */
export function sketchMatter(
  matter: Matter,
  clause: Clause,
  { topic, topicRule, ruled, odds }: Pick<MatterSketch, 'topic' | 'topicRule' | 'ruled' | 'odds'>,
  lexicon: MatterLexicon,
): MatterSketch {
  const object = matter.part('object');
  const sentence = matter.part('sentence');
  const [best] = scoreSectors(object.words, object.weights, lexicon);
  return {
    at: clause.start,
    sentence: clause.sentence,
    object: stemsOf(object.words, lexicon),
    whole: stemsOf(sentence.words, lexicon),
    definite: stemsOf(
      object.words.filter((_, place) => [1, 2, 3].some((back) => DEFINITE.has(object.words[place - back]?.key ?? ''))),
      lexicon,
    ),
    names: new Set(
      sentence.words
        .filter(({ text, role }, place) => place > 0 && role === 'plain' && /^\p{Lu}\p{L}/u.test(text))
        .map(({ key }) => key),
    ),
    told: best && best.score > 1 ? best.sector : null,
    refers: refersBack(object, lexicon),
    thin: isThin(object, lexicon),
    cue: cueOf(sentence.words, clause),
    topic,
    topicRule,
    ruled,
    odds,
    action: clause.action,
  };
}

function stemsOf(words: readonly MatterWord[], lexicon: MatterLexicon): Set<string> {
  const listed = new Set(
    findSectorTerms(words, lexicon).flatMap(({ from, to }) => words.slice(from, to).map(({ key }) => key)),
  );
  return new Set(
    words
      .filter((word) => isTelling(word, lexicon) || (listed.has(word.key) && !lexicon.function.has(word.key)))
      .map(({ key }) => stemOf(key)),
  );
}

function cueOf(words: readonly MatterWord[], { sentence }: Clause): MatterSketch['cue'] {
  if (sentence.block.kind === 'item') return 'item';
  const [first] = words;
  if (first && OPENS.has(first.key)) return 'opener';
  if (words.slice(0, 8).some(({ key }) => MORE.has(key))) return 'also';
  return first && PRONOUNS.has(first.key) ? 'pronoun' : null;
}

/** What speaks for and against two statements of an article being on one matter: names of features with their values. */
export function linkFeatures(earlier: MatterSketch, later: MatterSketch, between: number): Map<string, number> {
  const features = new Map<string, number>([['bias', 1]]);
  const add = (name: string, value: number | boolean): void => {
    if (value) features.set(name, Number(value));
  };
  const distance = later.sentence.index - earlier.sentence.index;
  const near = distance === 0 ? 'same' : distance === 1 ? 'next' : distance <= 3 ? 'near' : 'far';
  const own = later.told === null ? 'untold' : 'told';
  add(`distance/${near}`, 1);
  add(`between/${between === 0 ? 'none' : between === 1 ? 'one' : 'more'}`, 1);
  add('paragraph', distance > 0 && later.sentence.block === earlier.sentence.block);
  const sector = compareSectors(earlier.told, later.told);
  add(`sector/${sector}`, 1);
  add(`sector/${sector}/${later.sentence.block === earlier.sentence.block ? 'paragraph' : near}`, 1);
  add('odds', agreement(earlier.odds, later.odds));
  add(`refers/${near}`, later.refers && between === 0);
  add(`thin/${near}`, later.thin && between === 0);
  add('ruled', later.ruled && between === 0);
  if (later.cue) add(`cue/${later.cue}`, 1);
  add(`rule/${later.topicRule.replace(/^.*\//, '')}`, 1);
  add(`before-rule/${earlier.topicRule.replace(/^.*\//, '')}`, 1);
  add(`same-topic`, later.topic === earlier.topic);
  add(`object-object/${own}`, likeness(earlier.object, later.object));
  add(`object-whole/${own}`, share(later.object, earlier.whole));
  add(`whole-object`, share(earlier.object, later.whole));
  add(`definite`, share(later.definite, earlier.whole));
  add('names', share(later.names, earlier.names));
  add('new-name', later.names.size > 0 && share(later.names, earlier.names) === 0);
  add('same-action', later.action === earlier.action);
  add('both-signed', later.action === 'signed' && earlier.action === 'signed');
  return features;
}

const compareSectors = (earlier: string | null, later: string | null): string => {
  if (later === null) return 'untold';
  if (earlier === null) return 'before-untold';
  return earlier === later ? 'same' : 'other';
};

/** How probable it is that both are in one sector. */
const agreement = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number =>
  [...a].reduce((sum, [sector, probability]) => sum + probability * (b.get(sector) ?? 0), 0);

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((one) => b.has(one)).length;
const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => (a.size > 0 ? shared(a, b) / a.size : 0);
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size > 0 && b.size > 0 ? shared(a, b) / Math.min(a.size, b.size) : 0;

/** So many statements back a matter may be taken up again. */
export const LOOKS_BACK = 8;

/** A statement before that is on the same matter, and how probable that is. */
export interface MatterLink {
  place: number;
  probability: number;
}

/** The statement before that is most probably on the same matter; null where none is probable enough. */
export function findLink(before: readonly MatterSketch[], later: MatterSketch, model: LinkModel): MatterLink | null {
  let best: MatterLink | null = null;
  for (let place = before.length - 1; place >= Math.max(0, before.length - LOOKS_BACK); place -= 1) {
    const earlier = before[place];
    if (!earlier) continue;
    const features = linkFeatures(earlier, later, before.length - 1 - place);
    model.observe?.({ earlier: earlier.at, later: later.at, features });
    const probability = probabilityOf(features, model);
    if (probability >= model.threshold && probability > (best?.probability ?? 0)) best = { place, probability };
  }
  return best;
}

const probabilityOf = (features: ReadonlyMap<string, number>, { weights }: LinkModel): number =>
  1 / (1 + Math.exp(-[...features].reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), 0)));
