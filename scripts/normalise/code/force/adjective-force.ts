import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import { isQuote } from '../grammar/word-classes.ts';
import type { Force } from './force.ts';
import type { Complement } from './complement.ts';
import { readComplement } from './read-complement.ts';

/** How far behind “is” the adjective may stand: “is very much ready to”. */
const REACH = 4;

/** Whether what follows is as the entry says; “open to posting an officer” has a noun in -ing behind “to”. */
function accepts(wanted: readonly string[], { kind, from }: Complement, tokens: readonly Token[]): boolean {
  const gerund = kind === 'infinitive' && tokens[from]?.lower.endsWith('ing') === true;
  return wanted.includes(kind.replace('-future', '')) || (gerund && wanted.includes('to'));
}

/**
 * An adjective behind a copula: “Nordhavn is ready to deploy …” is intended.
 * Participles that the tagger takes for verbs (“are committed to”) stand among the verbs.
 */
export function adjectiveForce(
  tokens: readonly Token[],
  predicate: Predicate,
  inner: Predicate | undefined,
  lexicon: Lexicon,
): Force | null {
  const { group } = predicate;
  for (let place = group.head + 1; place <= group.head + REACH; place += 1) {
    const token = tokens[place];
    const entries = lexicon.adjectives.get(token?.lower ?? '') ?? [];
    if (!token || (entries.length === 0 && !['ADV', 'ADJ', 'VERB', 'DET'].includes(token.tag) && !isQuote(token)))
      return null;
    for (const entry of entries) {
      const complement = readComplement(tokens, place + 1, inner);
      if (!accepts(entry.complement, complement, tokens)) continue;
      return {
        action: group.lemma === 'remain' && entry.action === 'pledged' ? 'reaffirmed' : entry.action,
        rule: `adjective/${entry.adjective}`,
        trigger: { from: group.from, to: place + 1 },
        objectFrom: complement.from,
        construction: 'active',
        lemma: entry.adjective,
      };
    }
  }
  return null;
}
