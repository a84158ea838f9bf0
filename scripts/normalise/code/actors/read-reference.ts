import type { Clause } from '../clause.ts';
import type { Before, Pair } from './party-reading.ts';
import type { Actors } from './read-actors.ts';
import { phraseCode } from './phrase-code.ts';
import type { Reference } from './side-of-phrase.ts';
import { sideOfMention } from './side-of-mention.ts';

/** How many sentences back a pronoun looks. */
const REACH = 3;

/** What a pronoun is read in. */
export interface PronounPlace {
  clause: Clause;
  /** The side of whoever is quoted; null where nobody is. */
  speaker: string | null;
  isJointText: boolean;
  pair: Pair;
  before: Before | null;
  actors: Actors;
}

/**
 * What the pronouns of a clause refer to.
 *
 * `they`: both, or the one side whose people were the subject before (`The Ruritanians agreed. They …`).
 * `he`, `she`: the speaker, else the person last named in this sentence, else the side that acted in the sentence
 * before. `it`: the side first named in this sentence, else likewise. `we`: the speaker's side, else the newspaper's.
 */
export function readReference(place: PronounPlace): Reference {
  const { clause, speaker, isJointText, pair, before, actors } = place;
  const sentence = clause.sentence.index;
  const near = before !== null && sentence - before.sentence <= 1 ? before : null;
  const acted = near?.parties.length === 1 ? (near.parties[0] ?? null) : null;
  const home = homeOf(pair, actors);
  const we = speaker ?? (isJointText ? null : home);
  return {
    they: theyOf(place, acted !== null && near?.isPlural ? acted : null, we),
    person: personOf(place, near?.sentence === sentence ? acted : (goesOn(near) ?? acted)),
    thing: thingOf(place, acted, near !== null),
    home,
    we,
  };
}

/** With whom `he` goes on from the sentence before: who spoke in it, else its subject. */
const goesOn = (near: Before | null): string | null => near?.speaking ?? near?.subject ?? null;

/** Words of the first person in a sentence about `them`. */
const OURS = /(?:^| )(?:we|us|i|me|our|my) /;

/** `They asked us`, `They wanted permits, and I said yes`: the other side than ours; else the one side whose people acted before, else the other than the one who speaks. */
function theyOf(place: PronounPlace, acted: string | null, we: string | null): string[] | null {
  const { clause, pair, actors, speaker } = place;
  const encoded = actors.encoded[clause.sentence.index];
  const { code } = encoded ? phraseCode(encoded, { start: clause.trigger.start, end: clause.end }) : { code: '' };
  const isOther = we !== null && (/^[^ «»]+ (?:of )?us /.test(code) || OURS.test(encoded?.code ?? ''));
  const side = isOther ? otherOf(pair, we) : (acted ?? (isFirstPerson(place) ? otherOf(pair, speaker) : null));
  return side === null ? null : [side];
}

/** Whether a label names the speaker, who then says `I` and is no `he`. */
const isFirstPerson = ({ clause, speaker, actors }: PronounPlace): boolean =>
  speaker !== null && (actors.labels[clause.sentence.index] ?? null) !== null;

const startOf = ({ clause }: PronounPlace): number => clause.subject?.start ?? clause.trigger.start;

function personOf(place: PronounPlace, acted: string | null): string | null {
  const { clause, speaker, pair, actors } = place;
  const { person: here, object } = sidesBefore(clause.sentence.index, startOf(place), pair, actors);
  if (speaker !== null && here !== null && isToldTo(place)) return speaker;
  if (here !== null) return here;
  return (
    (isFirstPerson(place) ? otherOf(pair, speaker) : (speaker ?? acted)) ??
    otherOfObject(place, object) ??
    earlierSide(clause.sentence.index, pair, actors)
  );
}

/** `After a meeting with Oster, he said`: the other of those who met. */
const otherOfObject = ({ pair }: PronounPlace, object: string | null): string | null =>
  object === null ? null : otherOf(pair, object);

/** `Varrek told Oster that he would`: who is told is not the one of whom it is told. */
function isToldTo({ clause, actors }: PronounPlace): boolean {
  const encoded = actors.encoded[clause.sentence.index];
  const { code } = encoded
    ? phraseCode(encoded, { start: clause.sentence.start, end: clause.trigger.end })
    : { code: '' };
  return / (?:told|tell|tells|assured|assures|informed) (?:[^ «»]+ |, |'s |«[cdsno]\d+» ){0,4}«[po]\d+» (?:, «[po]\d+» , )?(?:that )?(?:he|she) /.test(
    code,
  );
}

function thingOf(place: PronounPlace, acted: string | null, isNear: boolean): string | null {
  const { clause, speaker, pair, actors } = place;
  const sentence = clause.sentence.index;
  const here = sayerBefore(place) ?? sidesBefore(sentence, startOf(place), pair, actors).first ?? acted;
  if (here !== null) return here;
  return (isFirstPerson(place) ? null : speaker) ?? (isNear ? null : openingSide(sentence - 1, pair, actors));
}

/** `…, and Orbank said it would`: who says so right before. */
function sayerBefore({ clause, pair, actors }: PronounPlace): string | null {
  const encoded = actors.encoded[clause.sentence.index];
  if (!encoded || !clause.subject) return null;
  const { code } = phraseCode(encoded, { start: clause.sentence.start, end: clause.subject.start });
  const match =
    /«[a-z](\d+)» (?:has |have |had |also )*(?:said|says|announced|announces|added|adds|promised|vowed|confirmed|pledged) (?:that )?$/.exec(
      code,
    );
  const sayer = match && encoded.mentions[Number(match[1])];
  return sayer ? sideOfMention(sayer, pair, actors) : null;
}

/** In a speaker's own words, `she` is the other side. */
const otherOf = (pair: Pair, side: string | null): string | null =>
  pair.both.find((country) => country !== side) ?? null;

export const homeOf = (pair: Pair, actors: Actors): string | null =>
  actors.home !== null && pair.both.includes(actors.home) ? actors.home : pair.host;

/** Whom a sentence names up to a place. */
interface Named {
  /** The side first named. */
  first: string | null;
  /** The side of the person last named who may be the subject. */
  person: string | null;
  /** The side of a person who is the object of somebody else's act. */
  object: string | null;
}

function sidesBefore(sentence: number, limit: number, pair: Pair, actors: Actors): Named {
  const named: Named = { first: null, person: null, object: null };
  const { code = '', mentions = [] } = actors.encoded[sentence] ?? {};
  for (const [index, mention] of mentions.entries()) {
    if (mention.start >= limit) break;
    const side = sideOfMention(mention, pair, actors);
    named.first ??= side;
    if (mention.kind !== 'person' && mention.kind !== 'office') continue;
    if (isGoverned(code, index)) named.object ??= side;
    else named.person = side ?? named.person;
  }
  return named;
}

/** Words before a name that make it the object: `after talks with Oster, he`, `Varrek thanked Oster and said he`. */
const GOVERNING =
  / (?:with|by|alongside|beside|from|to|for|of|met|thanked|told|assured|praised|congratulated|welcomed|hosted|received|greeted|hailed|briefed|informed|reminded|joined|commended) (?:the |his |her |its )?$/;

/** Whether a name is governed by a preposition or by a verb of which somebody else is the subject. */
function isGoverned(code: string, index: number): boolean {
  const at = Math.max(code.indexOf(`«p${index}»`), code.indexOf(`«o${index}»`));
  return at > 0 && GOVERNING.test(` ${code.slice(Math.max(0, at - 40), at)}`);
}

/** The country that a sentence begins with, for `it` in the next. */
function openingSide(sentence: number, pair: Pair, actors: Actors): string | null {
  const [first] = actors.mentions[sentence] ?? [];
  return first && first.first < 3 && !first.possessive && first.kind !== 'person'
    ? sideOfMention(first, pair, actors)
    : null;
}

/** The side first named in the nearest sentence before that names one. */
function earlierSide(sentence: number, pair: Pair, actors: Actors): string | null {
  for (let index = sentence - 1; index >= Math.max(0, sentence - REACH); index -= 1) {
    const { first, person, object } = sidesBefore(index, Infinity, pair, actors);
    const side = first ?? person ?? object;
    if (side !== null) return side;
  }
  return null;
}
