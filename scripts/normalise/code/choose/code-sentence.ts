import type { Clause } from '../clause.ts';
import type { Force } from '../force/force.ts';
import { countedForce } from '../force/counted-force.ts';
import { findForce } from '../force/find-force.ts';
import { findNominals } from '../force/nominal.ts';
import { hasClass } from '../force/noun-class.ts';
import { withModal } from '../force/modal-force.ts';
import { readNounPhrase } from '../grammar/noun-phrase.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Veto } from '../not-a-statement/veto.ts';
import { vetoOf } from '../not-a-statement/vetoes.ts';
import type { Outsiders } from '../voice/outsiders.ts';
import type { Voice } from '../voice/speakers.ts';
import { findDescribed } from './described-deeds.ts';
import { isCleft, isEligible, type Reading } from './eligible.ts';
import { mergeRepeatedActions, mergeSharedObjects } from './merge.ts';
import { splitInstruments } from './split-instruments.ts';
import { splitMatters } from './split-matters.ts';
import { type CodedReading, toClause } from './to-clause.ts';

/** What the sentence before told: a sentence may go on with it. */
export interface Before {
  /** Something was settled: “would” and “were to” may tell what. */
  settled: boolean;
  /** Papers were signed: “the first is on …” may tell which. */
  signed: boolean;
}

export const NOTHING_BEFORE: Before = { settled: false, signed: false };

/** What is known of the article when a sentence is coded. */
export interface ArticleContext {
  lexicon: Lexicon;
  outsiders: Outsiders;
  year: number | null;
  /** The article is a joint statement. */
  jointText: boolean;
  /** The article argues a case of its own: an opinion piece. */
  opinion: boolean;
}

/**
 * The statements of one sentence.
 * @param readings of `readForces`
 */
export function codeSentence(
  parsed: ParsedSentence,
  readings: readonly Reading[],
  voice: Voice,
  context: ArticleContext,
): Clause[] {
  const byPredicate = new Map(readings.map((reading) => [reading.predicate, reading]));
  const eligible = readings.filter((reading) =>
    isEligible(
      reading,
      reading.predicate.parent ? byPredicate.get(reading.predicate.parent) : undefined,
      parsed.tokens,
    ),
  );
  const reported = new Set(
    eligible
      .filter(({ predicate }) => predicate.role === 'complement' || predicate.role === 'infinitive')
      .map(({ predicate }) => predicate.parent),
  );
  const others = eligible.some(({ predicate }) => predicate.role !== 'attribution');
  const deciding = eligible.filter(
    ({ predicate }) => !reported.has(predicate) && !(others && predicate.role === 'attribution'),
  );
  const nominals = findNominals(parsed.tokens, context.lexicon);
  const stands = ({ predicate, force, veto = vetoed(parsed, predicate, force, voice, context) }: Reading): boolean =>
    force !== null && force.action !== 'none' && veto === null;
  const governed = [...mergeSharedObjects(parsed.tokens, deciding), ...nominals].filter(stands);
  const statements = governed.length > 0 ? governed : findDescribed(parsed, context.lexicon).filter(stands);
  const matters = clipped(mergeRepeatedActions(parsed.tokens, statements))
    .flatMap((reading) => splitMatters(parsed.tokens, reading))
    .flatMap((reading) => splitInstruments(parsed.tokens, reading, context.lexicon));
  return matters.filter(isCoded).map((reading) => toClause(parsed, reading, voice, context.lexicon));
}

/** A clause ends where the next statement of its sentence begins. */
const clipped = (readings: readonly Reading[]): Reading[] =>
  readings.map((reading, place) => {
    const next = readings.slice(place + 1).find(({ predicate }) => predicate.from > reading.predicate.group.head);
    const to = Math.min(reading.predicate.to, next?.predicate.from ?? Infinity);
    return { ...reading, predicate: { ...reading.predicate, to } };
  });

const isCoded = (reading: Reading): reading is CodedReading =>
  reading.force !== null && reading.force.action !== 'none';

/** The rule that keeps a reading from being a statement; null where none does. */
const vetoed = (
  parsed: ParsedSentence,
  predicate: Predicate,
  force: Force | null,
  voice: Voice,
  context: ArticleContext,
): Veto | null => (force && vetoOf({ parsed, predicate, force, voice, ...context })) ?? null;

/**
 * What each verb of a sentence says, and what rules it out.
 * @param before what the sentence before told
 */
export function readForces(
  parsed: ParsedSentence,
  voice: Voice,
  context: ArticleContext,
  before: Before = NOTHING_BEFORE,
): Reading[] {
  const { tokens, predicates } = parsed;
  return predicates.map((predicate, place) => {
    const counted = before.signed ? countedForce(tokens, predicate) : null;
    const own = counted ?? findForce(tokens, predicate, predicates[place + 1], context.lexicon);
    const ground = {
      jointText: context.jointText || voice.text || opensUnderInstrument(tokens, context.lexicon),
      reported:
        isReported(predicate, context.lexicon) ||
        isCleft(tokens, predicate) ||
        isPartedBySpeaker(predicate, predicates) ||
        voice.text ||
        ((voice.quoted || voice.attributed) && voice.kind === 'party'),
      recounted: before.settled,
    };
    const force = withModal(parsed, predicate, own, ground, context.lexicon);
    return { predicate, force, veto: vetoed(parsed, predicate, force, voice, context) };
  });
}

/** “Under the new accord, employers will …”: what follows is what the two sides settled. */
function opensUnderInstrument(tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (!['under', 'by'].includes(tokens[0]?.lower ?? '')) return false;
  const phrase = readNounPhrase(tokens, 1);
  const terms = phrase?.head === 'term' ? readNounPhrase(tokens, phrase.to + 1) : phrase;
  return hasClass(tokens, terms, 'instrument', lexicon) || tokens[1]?.lower === 'it' || tokens[1]?.lower === 'them';
}

/** “He would, he added, send ten buses”: a verb of saying between an auxiliary and its verb. */
const isPartedBySpeaker = ({ group }: Predicate, predicates: readonly Predicate[]): boolean =>
  predicates.some(
    ({ role, group: said }) => role === 'attribution' && said.from > group.from && said.head < group.head,
  );

/** Whether a verb of saying governs the clause. */
const isReported = (predicate: Predicate, lexicon: Lexicon): boolean =>
  predicate.role === 'complement' &&
  predicate.parent !== null &&
  (lexicon.verbs.get(predicate.parent.group.lemma) ?? []).some(({ report }) => report !== undefined);
