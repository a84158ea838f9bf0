import type { SideQuestion } from './side-question.ts';
import type { Pair, Side } from './party-reading.ts';

/** The other of two sides than the one that is named. */
const otherThan = (pair: Pair, side: Side | null, rule: string): Side | null =>
  side?.parties.length === 1 ? { parties: pair.both.filter((country) => country !== side.parties[0]), rule } : null;

/** What one says to another, who follows: `thanked Ruritania`. */
const ADDRESS: ReadonlySet<string> = new Set([
  'thank',
  'praise',
  'urge',
  'ask',
  'assure',
  'congratulate',
  'invite',
  'hail',
  'salute',
  'commend',
  'implore',
  'exhort',
  'press',
  'tell',
  'beg',
  'remind',
  'offer',
  'promise',
  'inform',
]);
/** Whom one may well thank or urge of one's own: `urged the Ruritanian business community`. */
const NATIONALS =
  /^[^,;.]{0,40}? (?:business(?:es|men|people)?|firms?|companies|investors?|exporters?|enterprises?|entrepreneurs?|industry|industrialists|banks|students|youth|youths|citizens|nationals|people|workers|community|communities|diaspora|tourists|travellers|artists|athletes|fans|troops|soldiers|team)\b/;
/** `his host`, `Ruritania` */
const NAMED =
  "(?<side>(?:his|her|their|our|the) (?:hosts?|guests?|visitors?)\\b|(?:the )?\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,2})";
const ADDRESSEE = new RegExp(`^\\s*${NAMED}`, 'u');
/** `paid tribute to Ruritania`, `voiced her admiration for` */
const HONOURED = new RegExp(
  `\\b(?:tribute|homage|admiration|gratitude|appreciation|thanks|congratulations|condolences) (?:to|for) ${NAMED}`,
  'u',
);

/** `He thanked Ruritania`, `She told her host`: nobody thanks or asks his own country. */
export function byAddressee({ clause, pair, subject, text, read }: SideQuestion): Side | null {
  if (clause.construction !== 'active' || !/^subject\/(?:person|thing)$/.test(subject?.rule ?? '')) return null;
  const words = text.slice(clause.trigger.end, clause.end);
  if (NATIONALS.test(words)) return null;
  const side =
    (ADDRESS.has(clause.lemma) ? spanOf(ADDRESSEE, clause.trigger.end, words, read) : null) ??
    spanOf(HONOURED, clause.trigger.start, text.slice(clause.trigger.start, clause.end), read);
  return /^subject\/(?:named|supposed|visitor|host)$/.test(side?.rule ?? '') && side?.parties[0] === subject?.parties[0]
    ? otherThan(pair, side, 'addressee/other-side')
    : null;
}

/** `secured a promise`, `got thanks from the visitor`: who obtains it is not the one who gives it. */
const OBTAINING: ReadonlySet<string> = new Set([
  'get',
  'receive',
  'win',
  'extract',
  'obtain',
  'secure',
  'gain',
  'elicit',
  'wring',
  'manage',
]);
const OBTAINED =
  /^(?:[^,;.]{0,40}? )?(?:promises?|pledges?|assurances?|understanding|undertakings?|guarantees?|thanks|commitments?|backing|word) (?:from|of|that|on|for|to)\b/;

export const byObtaining = ({ clause, pair, subject, text }: SideQuestion): Side | null =>
  clause.construction === 'active' &&
  OBTAINING.has(clause.lemma) &&
  OBTAINED.test(text.slice(clause.trigger.start, clause.end))
    ? otherThan(pair, subject, 'obtained/other-side')
    : null;

/** `renewed its backing for Ruritania's seat`: what one supports is the other's. */
const SUPPORT =
  /\b(?:backing|support|vote|advocacy)\b[^,;.]{0,30}? (?:for|of) (?:the )?(?<side>\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?(?:[’']s| side's)) (?:\p{L}+ )?(?:bid|seat|candidature|candidacy|membership|accession|efforts?|claim|application|position|sovereignty|territorial|entry|hosting)/u;

export const bySupport = ({ clause, pair, text, read }: SideQuestion): Side | null =>
  otherThan(
    pair,
    spanOf(SUPPORT, clause.trigger.start, text.slice(clause.trigger.start, clause.end), read),
    'support/other-side',
  );

/** `a team will travel to Ruritania`: who goes there is of the other side. */
const TRAVEL =
  /^(?:[^,;.]{0,40}? )?(?:travel|fly|go|be sent|be dispatched|come over|pay a visit) (?:out |over )?to (?<side>(?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?)/u;

export const byJourney = ({ clause, pair, text, read }: SideQuestion): Side | null =>
  clause.subject && /^(?:will|is|are) /.test(text.slice(clause.trigger.start, clause.end))
    ? otherThan(
        pair,
        spanOf(TRAVEL, clause.trigger.start, text.slice(clause.trigger.start, clause.end), read),
        'journey/other-side',
      )
    : null;

/** `deminers paid for by Ruritania have cleared`: whose money or people do the work. */
const FUNDED =
  /\b(?:paid for|funded|financed|supplied|donated|provided|trained|sent|lent|built) by (?<side>(?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?) (?:has|have|had|is|are|was|were|\p{L}+ed)\b/u;

export function byFunder({ clause, text, read }: SideQuestion): Side | null {
  const { start } = clause.sentence;
  const side = spanOf(FUNDED, start, text.slice(start, clause.trigger.end), read);
  return side && { ...side, rule: 'funder' };
}

/** `is to swap 25 pupils with`, `was discussed`: what takes two. */
const RECIPROCAL: ReadonlySet<string> = new Set(['swap', 'twin', 'pair', 'trade', 'exchange']);
const TALKED =
  /\b(?:discussed|(?:came|come) up|figured|coincide[sd]?|covered|(?:was|were) raised|touched (?:on|upon))\b/;

export function byTwo({ clause, pair, subject, text }: SideQuestion): Side | null {
  const words = text.slice(clause.trigger.start, clause.end);
  const isSwap = RECIPROCAL.has(clause.lemma) && words.includes(' with ');
  const isTalk = clause.action === 'noted' && TALKED.test(text.slice(clause.trigger.start, clause.trigger.end));
  return (isSwap || isTalk) && subject === null ? { parties: [...pair.both], rule: 'action/mutual' } : null;
}

function spanOf(pattern: RegExp, base: number, words: string, read: SideQuestion['read']): Side | null {
  const match = pattern.exec(words);
  const side = match?.groups?.side;
  if (!match || side === undefined) return null;
  const start = base + match.index + match[0].indexOf(side);
  return read({ start, end: start + side.length });
}
