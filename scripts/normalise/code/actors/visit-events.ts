import { allMatches } from '../all-matches.ts';
import type { ActorLexicon } from './actor-lexicon.ts';
import { type EncodedSentence, markedMention } from './encode-sentence.ts';
import type { Mention } from './mention.ts';
import { isCancelled, isUnreal } from './unreal-visits.ts';
import { patternFilter } from './visit-anchors.ts';
import type { VisitPattern } from './visit-patterns.ts';

/** A wording that tells of a visit, as one sentence has it. */
export interface VisitEvent {
  pattern: string;
  weight: number;
  /** Index of the sentence. */
  sentence: number;
  guest: Mention | null;
  /** Country, seat, person or office on the host's side. */
  host: Mention | null;
  /** The guest's own country. */
  own: Mention | null;
  /** Both people of a meeting. */
  met: Mention[];
  /** A town that no list knows, where the guest went. */
  town: Mention | null;
  /** Said of the future, or only as a possibility. */
  unreal: boolean;
  /** Said of a visit that did not take place. */
  cancelled: boolean;
  /** The words: `visit to «…»` without marks. */
  words: string;
  /** Where in the encoded sentence the wording ends. */
  place: number;
}

/** How much counts of a journey whose subject is a country, which may be that of a thing: `Ruritania said that the ship left Strel`. */
const OF_THINGS = 0.4;

/** Wordings that say that somebody is there, whatever is said of the future around them. */
const CERTAIN = /^(?:visiting|words|guest\/own)/;

/** Wordings whose guest is their subject. */
const BY_SUBJECT = /^(?:going(?!\/we)|leaving|homecoming|arrival|guest\/(?:of|whose|host)$|visit\/(?:to|latter)$)/;

/**
 * Finds the wordings of a sentence that tell of a visit.
 * @param encoded the sentence with marks for names
 * @param voice who says `my visit`; null where no label says it
 */
export function findVisitEvents(
  encoded: EncodedSentence,
  sentence: number,
  patterns: readonly VisitPattern[],
  lexicon: ActorLexicon,
  voice: Mention | null,
): VisitEvent[] {
  if (encoded.mentions.length === 0) return [];
  const events = patternFilter(patterns)(encoded).flatMap((pattern) =>
    allMatches(encoded.code, pattern.expression).map((match) => eventOf(encoded, sentence, pattern, match, lexicon)),
  );
  for (const event of events) if (event.pattern === 'visit/mine') event.guest = voice;
  return [...events, ...events.flatMap((event) => furtherHosts(event, encoded))].filter(
    (event) => event.guest?.office?.rank !== 'envoy',
  );
}

/** `visits to Ruritania , Graustark and Varkia`: a journey to several is a visit to each. */
const FURTHER =
  /^(?<list>(?: , (?:the )?«[cs]\d+»(?! 's))*(?: ,)? and (?:then |later )?(?:on )?(?:to |in )?(?:the )?«(?<last>[cs]\d+)»)(?! 's)/;

function furtherHosts(event: VisitEvent, encoded: EncodedSentence): VisitEvent[] {
  const { host, pattern, place } = event;
  if (!host || !/^(?:visit\/(?:to|of-to|whose)|going|leaving|arrival\/(?:stops|stay|where))/.test(pattern)) return [];
  const match = FURTHER.exec(encoded.code.slice(place, place + 120));
  if (!match) return [];
  return [...(match.groups?.list ?? '').matchAll(/«([cs]\d+)»/g)].flatMap(([, mark]) => {
    const further = markedMention(encoded, mark);
    return further && further.party !== host.party ? [{ ...event, host: further }] : [];
  });
}

function eventOf(
  encoded: EncodedSentence,
  sentence: number,
  pattern: VisitPattern,
  match: RegExpExecArray,
  lexicon: ActorLexicon,
): VisitEvent {
  const groups = match.groups ?? {};
  const host = markedMention(encoded, groups.host ?? groups.host2);
  const guest =
    markedMention(encoded, groups.guest) ??
    (BY_SUBJECT.test(pattern.id) ? subjectBefore(encoded, match.index) : null) ??
    (pattern.id === 'guest/of' ? subjectAfter(encoded, match.index + match[0].length) : null);
  const giver = pattern.id === 'hosting/after' ? subjectBefore(encoded, match.index) : null;
  const met = [groups.one, groups.two].flatMap((mark) => markedMention(encoded, mark) ?? []);
  return {
    pattern: pattern.id,
    weight: guest?.kind === 'country' && groups.guest === undefined ? pattern.weight * OF_THINGS : pattern.weight,
    sentence,
    guest,
    host: host ?? giver ?? (match[0].endsWith(' there') ? placeBefore(encoded, match.index) : null),
    own: markedMention(encoded, groups.own),
    town: markedMention(encoded, groups.town),
    met,
    unreal: !CERTAIN.test(pattern.id) && isUnreal(encoded.code, match, lexicon),
    cancelled: isCancelled(encoded.code, match, lexicon),
    words: match[0]
      .replace(/«[^»]*»/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    place: match.index + match[0].length,
  };
}

/** The last person, office or country before a place in the sentence: who is said to go there. */
function subjectBefore(encoded: EncodedSentence, at: number): Mention | null {
  const marks = allMatches(encoded.code.slice(Math.max(0, at - 400), at), /«([poc]\d+)»(?! 's)/g);
  const people = marks.filter(([mark]) => /^«[po]/.test(mark));
  return markedMention(encoded, (people.at(-1) ?? marks.at(-1))?.[1]);
}

/** `Ruritania's envoy to Graustark, after the Premier's three days there`: the country last named before. */
const placeBefore = (encoded: EncodedSentence, at: number): Mention | null =>
  markedMention(encoded, [...encoded.code.slice(0, at).matchAll(/«([cs]\d+)»(?! 's)/g)].at(-1)?.[1]);

/** `As a guest of King Rudolf , «p1» spent`: who is named behind a phrase at the head of a sentence. */
function subjectAfter(encoded: EncodedSentence, from: number): Mention | null {
  const match = /^ (?:[^«»]{0,20}, )?«([po]\d+)»(?! 's)/.exec(encoded.code.slice(from, from + 60));
  return markedMention(encoded, match?.[1]);
}
