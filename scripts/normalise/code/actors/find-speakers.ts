import type { Mention } from './mention.ts';
import { gapAfter, keyAt, type SentenceWords } from './sentence-words.ts';
import type { ActorLexicon } from './actor-lexicon.ts';

/** What only people do; firms and towns `sign` and `agree` too. */
const PERSONAL =
  /^(?:said|says|told|tells|announced|thanked|appealed|praised|hailed|stressed|condemned|noted|added|warned|replied|insisted|recalled|conceded|declared|invited|called|welcomed|met|meets|hosted|received|assured|vowed|promised|voiced|expressed|reiterated|commended|arrived|flew|visited|laughed|smiled|asked|wants|wanted|spent|toured|travelled|traveled|returned|landed|touched|shook|sat|walked|played|dined|lunched|stayed|stopped|disembarked)$/;

/** What no firm or town does; enough for a surname alone. */
const UNMISTAKABLE =
  /^(?:thanked|laughed|smiled|appealed|condemned|praised|hailed|flew|arrived|told|visited|recalled|conceded|replied)$/;

/** What is done to people only: `welcomed Ana Oster`. */
const TO_PEOPLE =
  /^(?:cheered|host|guest|greeted|thanked|told|congratulated|briefed|assured|feted|fêted|welcomed|hosted|received)$/;

/** What only a person is, before the name: `her Ruritanian counterpart, Ana Oster`. */
const APPOSED = /^(?:counterpart|colleague|successor|predecessor|guest|host|hostess)$/;

/** Numbers of rulers: `Rudolf V`. */
const NUMERAL = /\s[IVX]+$/;

/**
 * Takes names for people's where the article gives them no title: a first name and a surname that speak, thank or
 * meet (`Ana Oster appealed to …`), and rulers by their number (`Rudolf V`). `Ruritania's Ana Oster` speaks for it.
 * @param mentions of the sentence; names that are people's become people
 */
export function findSpeakers(read: SentenceWords, mentions: readonly Mention[], lexicon: ActorLexicon): void {
  for (const mention of mentions) {
    if (mention.kind !== 'name' || mention.name === null) continue;
    const isRuler = NUMERAL.test(mention.name) && !mention.possessive;
    const origin = originOf(read, mention, mentions);
    const isPerson = mention.possessive ? visits(read, mention, lexicon) : actsAsPerson(read, mention);
    if (!isRuler && (isBody(read, mention, lexicon) || (!isPerson && origin === null))) continue;
    mention.kind = 'person';
    mention.party ??= ownerOf(mention, mentions) ?? origin;
    mention.untitled = mention.last - mention.first === 1;
    if (isRuler) mention.offices.push('king', 'queen');
  }
}

/** The country of `Ruritania's Ana Oster`; null where none owns the name. */
const ownerOf = ({ first }: Mention, mentions: readonly Mention[]): string | null =>
  mentions.find(({ last, possessive, kind }) => last === first && possessive && kind === 'country')?.party ?? null;

/** The country of `Ana Oster of Ruritania`; null where a name has none behind it, or is no first name and surname. */
function originOf(
  read: SentenceWords,
  { first, last, possessive }: Mention,
  mentions: readonly Mention[],
): string | null {
  if (possessive || last - first < 2 || last - first > 3 || keyAt(read, last) !== 'of') return null;
  const next = keyAt(read, last + 1) === 'the' ? last + 2 : last + 1;
  return mentions.find(({ first: start, kind }) => start === next && kind === 'country')?.party ?? null;
}

/** `Ana Oster's two-day visit`, `Oster's motorcade` */
const visits = (read: SentenceWords, { last }: Mention, { vocabulary }: ActorLexicon): boolean =>
  [0, 1, 2, 3].some((step) => vocabulary.visits.nouns.includes(keyAt(read, last + step))) ||
  vocabulary.visits.trains.includes(keyAt(read, last));

/** Whether a name does what only people do, is done what is done to people only, or is one `who`. */
function actsAsPerson(read: SentenceWords, { first, last }: Mention): boolean {
  const length = last - first;
  const verb = keyAt(read, last);
  if (length > 4) return false;
  if (keyAt(read, last) === 'who' && /^,\s/.test(gapAfter(read, last - 1))) return true;
  if (first > 0 && APPOSED.test(keyAt(read, first - 1)) && /^,?\s*$/.test(gapAfter(read, first - 1))) return true;
  const isMet = length > 1 && first > 0 && TO_PEOPLE.test(keyAt(read, first - 1)) && !/^(?:of|in)$/.test(verb);
  return isMet || (length > 1 ? PERSONAL : UNMISTAKABLE).test(verb);
}

/** What a name of several words is of, where it is nobody's. */
const INSTITUTION =
  /^(?:museum|institute|hospital|academy|college|church|army|navy|airlines?|airways|airport|company|corporation|library|theatre|theater|orchestra|association|league|club|school|port|bay|gulf|sea|strait|coast|river|lake|university|fund|society|embassy|foundation|palace|parliament)$/;

const isBody = (read: SentenceWords, { first, last }: Mention, lexicon: ActorLexicon): boolean =>
  read.words
    .slice(first, last)
    .some(
      (word) =>
        lexicon.bodies.has(word.key) ||
        lexicon.events.has(word.key) ||
        lexicon.placeNouns.has(word.key) ||
        INSTITUTION.test(word.key) ||
        /^\p{Lu}{2,}$/u.test(word.text),
    );
