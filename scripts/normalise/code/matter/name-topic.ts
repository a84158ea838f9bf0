import { INSTRUMENTS } from './counts-instruments.ts';
import { tellsMatter } from './find-antecedent.ts';
import { findKnownTopic, type KnownTopic } from './find-known-topic.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import type { MatterWord } from './word.ts';
import { findNounPhrases, type NounPhrase } from './noun-phrase.ts';
import type { Matter } from './read-matter.ts';
import type { Stretch } from './stretch.ts';
import { scoreSectors } from './score-sectors.ts';
import type { TopicCode } from './topic-code.ts';
import { qualified, slugOf, titleOf } from './topic-title.ts';

/** What is known before a statement's topic is named. */
export interface TopicContext {
  text: string;
  /** Both countries, sorted and joined: `kestria-maroa`. */
  pair: string;
  /** Whether the statement counts instruments signed. */
  counts: boolean;
}

/**
 * The topic of the codebook that a clause names itself, or the count of instruments that it is; null where it is neither.
 */
export function toldTopic(matter: Matter, context: TopicContext, lexicon: MatterLexicon): TopicCode | null {
  if (context.counts) return standingTopic('instruments-signed', context, 'object/count', lexicon);
  for (const part of ['object', 'clause'] as const) {
    const known = findKnownTopic(matter.part(part), context.pair, lexicon);
    if (known && isMeant(known, matter.part(part), lexicon)) return codebookTopic(known, `${part}/codebook-term`);
  }
  return null;
}

/**
 * Names the matter of a clause that tells no topic itself and is tied to none before: a topic of the codebook that stands
 * around it, else a name made from what it is about (CODEBOOK, "Topics": as narrow as a reader who follows that matter
 * would want).
 */
export function nameTopic(matter: Matter, context: TopicContext, lexicon: MatterLexicon): TopicCode {
  const around = tellsMatter(matter.part('object'), lexicon) ? [] : (['opener', 'lead', 'sentence'] as const);
  const known = around
    .map((part) => findKnownTopic(matter.part(part), context.pair, lexicon))
    .find((found) => found !== null);
  return known ? codebookTopic(known, 'context/codebook-term') : phraseTopic(matter, context, lexicon);
}

/** A topic named only as the frame of something else yields to that: `a cancer hospital under the corridor’s framework`. */
function isMeant(known: KnownTopic, stretch: Stretch, lexicon: MatterLexicon): boolean {
  if (known.weight === 1) return true;
  const [phrase] = findNounPhrases(stretch, lexicon);
  return (
    !phrase ||
    !(phrase.named || phrase.technical) ||
    phrase.score < 1 ||
    (phrase.from < known.to && known.from < phrase.to)
  );
}

const codebookTopic = ({ term }: KnownTopic, topicRule: string): TopicCode => ({
  topic: term.id,
  topicTitle: term.title,
  topicFrom: 'codebook',
  topicRule,
});

function phraseTopic(matter: Matter, context: TopicContext, lexicon: MatterLexicon): TopicCode {
  for (const part of ['object', 'clause', 'opener', 'lead', 'sentence'] as const) {
    const [phrase] = findNounPhrases(matter.part(part), lexicon);
    const standing = findKnownTopic(matter.part(part), null, lexicon);
    if (standing && !(phrase && isNarrower(phrase, standing, matter.part(part).words))) {
      return standingTopic(standing.term.id, context, `${part}/standing`, lexicon);
    }
    if (!phrase) continue;
    const stretch = matter.part(part);
    const { words } = stretch;
    const title = titleOf(context.text, withPlace(words, phrase));
    const [told] =
      phrase.named || phrase.decisive || isProper(words[phrase.to - 1]) ? [] : scoreSectors(stretch, lexicon);
    const topicTitle = told ? qualified(title, lexicon.sectorTitles.get(told.sector)) : title;
    return {
      topic: slugOf(topicTitle),
      topicTitle: phrase.named ? titleOf(context.text, withCountry(words, phrase)) : topicTitle,
      topicFrom: 'clause',
      topicRule: `${part}/${phrase.named ? 'name' : 'phrase'}`,
    };
  }
  return standingTopic('bilateral-relations', context, 'none', lexicon);
}

const isProper = (word: MatterWord | undefined): boolean =>
  word?.role === 'foreign' || (word?.tag === 'PROPN' && word.lexeme.marked);

/** A matter that arises between any two countries, under the codebook's name for this pair where it has one. */
function standingTopic(id: string, { pair }: TopicContext, topicRule: string, lexicon: MatterLexicon): TopicCode {
  const ofPair = lexicon.known.get(`${pair}/${id}`);
  const title = (ofPair ?? lexicon.known.get(id))?.title ?? lexicon.sectorTitles.get('partnership') ?? id;
  return { topic: id, topicTitle: title, topicFrom: ofPair ? 'codebook' : 'clause', topicRule };
}

/** Whether a phrase tells something that the standing matter does not cover. */
function isNarrower(phrase: NounPhrase, { from, to, term }: KnownTopic, words: readonly MatterWord[]): boolean {
  const instrument = INSTRUMENTS.has(words[phrase.to - 1]?.key ?? '') && phrase.to > to;
  const beyond = instrument || phrase.telling.some((place) => place < from || place >= to);
  const overlaps = phrase.from < to && from < phrase.to;
  return term.field ? beyond : phrase.named && !overlaps;
}

/** The words of a name, with the names of the two countries that are part of it: `Maroan Museum`, `Air Maroa`. */
function withCountry(words: readonly MatterWord[], { from, to }: NounPhrase): readonly MatterWord[] {
  const isOwn = (word: MatterWord | undefined): boolean => word?.role === 'own';
  let first = from;
  if (words[from]?.lexeme.capital)
    while (isOwn(words[first - 1]) && areAdjacent(words[first - 1], words[first])) first -= 1;
  let end = to;
  if (words[to - 1]?.lexeme.capital) while (isOwn(words[end]) && areAdjacent(words[end - 1], words[end])) end += 1;
  return words.slice(first, end);
}

const areAdjacent = (word: MatterWord | undefined, next: MatterWord | undefined): boolean =>
  word !== undefined && next !== undefined && !next.mark && next.start - word.end === 1;

const AT = new Set(['at', 'in']);

/** The words of a phrase, with the place that stands right behind it: `burns hospital at Veldan`. */
function withPlace(words: readonly MatterWord[], { from, to, named }: NounPhrase): readonly MatterWord[] {
  if (named || !AT.has(words[to]?.key ?? '')) return words.slice(from, to);
  const place = words.slice(to + 1);
  const end = place.findIndex(
    ({ lexeme, role, mark }, index) => !lexeme.capital || role !== 'plain' || (mark && index > 0),
  );
  const length = end < 0 ? place.length : end;
  return words.slice(from, length > 0 ? to + 1 + length : to);
}
