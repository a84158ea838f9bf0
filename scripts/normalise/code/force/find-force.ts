import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import type { Force } from './force.ts';
import { matchVerb, type VerbMatch } from './match-verb.ts';
import { nounEntryOf } from './noun-force.ts';
import { readComplement } from './read-complement.ts';
import { adjectiveForce } from './adjective-force.ts';
import { askedOfAnother } from './asked-of-another.ts';
import { scheduledForce } from './scheduled-force.ts';
import { inPlace, isImpersonalWork, workForce } from './work-force.ts';

/**
 * What a predicate says by its governing word alone; null where the lexicon has no word for it.
 * @param inner the predicate next to the right
 */
export function findForce(
  tokens: readonly Token[],
  predicate: Predicate,
  inner: Predicate | undefined,
  lexicon: Lexicon,
): Force | null {
  const adjective =
    predicate.group.copula || predicate.group.lemma === 'remain'
      ? adjectiveForce(tokens, predicate, inner, lexicon)
      : null;
  if (adjective) return adjective;
  const scheduled = scheduledForce(tokens, predicate, lexicon);
  if (scheduled) return scheduled;
  const work = workForce(tokens, predicate, inner, lexicon);
  if (work && isImpersonalWork(tokens, predicate, lexicon)) return work;
  const force = matchVerb(tokens, predicate, inner, lexicon, (match) => forceOf(tokens, predicate, match, lexicon));
  if (force) return askedOfAnother(tokens, predicate, force, lexicon);
  return work ?? inPlace(tokens, predicate, lexicon) ?? nounAlone(tokens, predicate, inner, lexicon);
}

function forceOf(tokens: readonly Token[], predicate: Predicate, match: VerbMatch, lexicon: Lexicon): Force | null {
  const { entry, complement, triggerTo } = match;
  const { group } = predicate;
  const verb: Force = {
    action: entry.action === 'noun' ? 'noted' : entry.action,
    rule: `verb/${entry.verb.replace(/ /g, '-')}-${complement.kind}`,
    trigger: { from: group.from, to: triggerTo },
    objectFrom: complement.from,
    construction:
      group.passive && entry.voice !== 'passive' ? 'passive' : group.shape === 'gerund' ? 'participle' : 'active',
    lemma: group.lemma,
    report: entry.report,
    transparent: entry.transparent === true,
    subjectJudged: entry.subject !== undefined || entry.thing === true,
    denied: entry.negated,
  };
  return entry.action === 'noun' ? withNoun(tokens, match, verb, lexicon) : verb;
}

/** A light verb: the noun decides (“expressed their readiness”). */
function withNoun(tokens: readonly Token[], match: VerbMatch, verb: Force, lexicon: Lexicon): Force | null {
  const noun = nounEntryOf(tokens, match.phrase, lexicon);
  if (match.entry.event && !noun?.event) return null;
  if (!noun || !match.phrase) return match.entry.otherwise ? { ...verb, action: match.entry.otherwise } : null;
  const behind = match.phrase.to;
  const link = tokens[behind];
  const linked = link && (link.tag === 'ADP' || link.lower === 'to' || link.lower === 'that');
  return {
    ...verb,
    action: noun.action,
    rule: `noun/${noun.noun}`,
    construction: match.entry.event ? 'nominal' : verb.construction,
    trigger: { from: verb.trigger.from, to: Math.max(behind, verb.trigger.to) },
    objectFrom: linked && match.phrase.from >= verb.trigger.from ? behind + 1 : match.phrase.from,
    lemma: noun.noun,
  };
}

/** “was examining this request”: what was asked before is not asked again. */
const POINTING_BACK: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'such']);

/** A noun that decides behind whatever verb: “came up with a pledge to …”. Its own verb must be no denial, which the lexicon lists. */
function nounAlone(
  tokens: readonly Token[],
  predicate: Predicate,
  inner: Predicate | undefined,
  lexicon: Lexicon,
): Force | null {
  const { group } = predicate;
  const existential = group.copula && predicate.subject !== null && tokens[predicate.subject.from]?.lower === 'there';
  if ((group.copula && !existential) || group.passive) return null;
  const { phrase } = readComplement(tokens, group.head + 1, inner);
  const noun = nounEntryOf(tokens, phrase, lexicon);
  if (!phrase || !noun?.alone || POINTING_BACK.has(tokens[phrase.from]?.lower ?? '')) return null;
  return {
    action: noun.action,
    rule: `noun-alone/${noun.noun}`,
    trigger: { from: group.from, to: phrase.to },
    objectFrom: phrase.to + 1,
    construction: 'active',
    lemma: noun.noun,
  };
}
