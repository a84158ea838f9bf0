import type { Mention } from './mention.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { ActorLexicon } from './actor-lexicon.ts';

/** What only people do; firms and towns `sign` and `agree` too. */
const PERSONAL =
  /^(?:said|says|told|tells|announced|thanked|appealed|praised|hailed|stressed|condemned|noted|added|warned|replied|insisted|recalled|conceded|declared|invited|called|welcomed|met|meets|hosted|received|assured|vowed|promised|voiced|expressed|reiterated|commended|arrived|flew|visited|laughed|smiled|asked|wants|wanted|spent|toured|travelled|traveled|returned|landed|touched|shook|sat|walked|played|dined|lunched|stayed|stopped|disembarked)$/;

/** What no firm or town does; enough for a surname alone. */
const UNMISTAKABLE =
  /^(?:thanked|laughed|smiled|appealed|condemned|praised|hailed|flew|arrived|told|visited|recalled|conceded|replied)$/;

/** Numbers of rulers: `Rudolf V`. */
const NUMERAL = /\s[IVX]+$/;

/**
 * Takes names for people's where the article gives them no title: a first name and a surname that speak, thank or
 * meet (`Ana Oster appealed to …`), and rulers by their number (`Rudolf V`). `Ruritania's Ana Oster` speaks for it.
 * @param mentions of the sentence; names that are people's become people
 */
export function findSpeakers(read: SentenceWords, mentions: readonly Mention[], lexicon: ActorLexicon): void {
  for (const mention of mentions) {
    if (mention.kind !== 'name' || mention.name === null || mention.possessive) continue;
    const isRuler = NUMERAL.test(mention.name);
    if (!isRuler && !actsAsPerson(read, mention, lexicon)) continue;
    mention.kind = 'person';
    mention.party ??= ownerOf(mention, mentions);
    mention.untitled = mention.last - mention.first === 1;
    if (isRuler) mention.offices.push('king', 'queen');
  }
}

/** The country of `Ruritania's Ana Oster`; null where none owns the name. */
const ownerOf = ({ first }: Mention, mentions: readonly Mention[]): string | null =>
  mentions.find(({ last, possessive, kind }) => last === first && possessive && kind === 'country')?.party ?? null;

/** Whether a name that is no body's, event's or place's does what only people do. */
function actsAsPerson(read: SentenceWords, { first, last }: Mention, lexicon: ActorLexicon): boolean {
  const words = read.words.slice(first, last);
  const isBody = words.some(
    (word) =>
      lexicon.bodies.has(word.key) ||
      lexicon.events.has(word.key) ||
      lexicon.placeNouns.has(word.key) ||
      /^\p{Lu}{2,}$/u.test(word.text),
  );
  const verb = read.words[last]?.key ?? '';
  return !isBody && words.length <= 4 && (words.length > 1 ? PERSONAL : UNMISTAKABLE).test(verb);
}
