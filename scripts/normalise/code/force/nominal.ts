import type { Lexicon } from '../lexicon/lexicon.ts';
import { readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import { isBehindMark } from '../grammar/word-classes.ts';
import type { Force } from './force.ts';
import { nounEntryOf } from './noun-force.ts';

/** A statement without a verb: “…, with the signing of documents on the station.” */
export interface NominalReading {
  predicate: Predicate;
  force: Force;
}

/** Finds events behind “with” at the beginning or after a comma. */
export function findNominals(tokens: readonly Token[], lexicon: Lexicon): NominalReading[] {
  const found: NominalReading[] = [];
  tokens.forEach(({ lower }, place) => {
    if (lower !== 'with' || (place > 0 && !isBehindMark(tokens, place))) return;
    const phrase = readNounPhrase(tokens, place + 1);
    const entry = nounEntryOf(tokens, phrase, lexicon);
    if (!phrase || !entry?.event || tokens[phrase.to]?.lower !== 'of') return;
    found.push(reading(place + 1, phrase.to, tokens, entry));
  });
  return found;
}

function reading(
  from: number,
  to: number,
  tokens: readonly Token[],
  entry: { action: Force['action']; noun: string },
): NominalReading {
  const end = tokens.findIndex(({ text }, place) => place > to && (text === ',' || text === ';'));
  const group = {
    from,
    head: to - 1,
    lemma: entry.noun,
    shape: 'gerund',
    modal: null,
    negated: false,
    passive: false,
    perfect: false,
    pluperfect: false,
    progressive: false,
    copula: false,
    form: { lemma: entry.noun, base: false, present: false, past: false, participle: false, gerund: false },
  } as const;
  return {
    predicate: {
      group,
      role: 'absolute',
      subject: null,
      ownSubject: false,
      opener: 'with',
      parent: null,
      from,
      to: end < 0 ? tokens.length : end,
    },
    force: {
      action: entry.action,
      rule: `noun/${entry.noun}`,
      trigger: { from, to },
      objectFrom: to + 1,
      construction: 'nominal',
      lemma: entry.noun,
    },
  };
}
