import type { Gap } from './read-gap.ts';
import { readGap } from './read-gap.ts';
import type { Predicate, Role } from './predicate.ts';
import type { Range, Token } from './token.ts';
import type { VerbIndex } from '../lexicon/verb-forms.ts';
import { findVerbGroups } from './find-verb-groups.ts';
import type { VerbGroup } from './verb-group.ts';
import { isCoordinator, isMark, isNominal, isNominative, isQuote, RELATIVES, SUBORDINATORS } from './word-classes.ts';

/** Conjunctions that are prepositions as often. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['as', 'since', 'before', 'after', 'until', 'till']);

/** How far back an opening bracket is looked for. */
const BRACKET = 12;

/** What the structure needs to know about words beyond grammar. */
export interface Vocabulary {
  verbs: VerbIndex;
  /** Verbs of saying and thinking, which take a clause without “that”: “said China will …”. */
  takesClause: (lemma: string) => boolean;
  /** Verbs that report what somebody said. */
  says: (lemma: string) => boolean;
  /** Verbs that may govern a statement. */
  governs: (lemma: string) => boolean;
  /** Whether the words can act for a party: “the two sides”, “they”, “President Xi”. */
  actorLike: (tokens: readonly Token[], words: Range) => boolean;
}

/** A clause that has begun; `verb` is null until its finite verb is met. */
interface OpenClause {
  role: Role;
  opener: string | null;
  subject: Range | null;
  from: number;
  parent: Predicate | null;
  verb: Predicate | null;
}

/** Finds every verb of a sentence and what it does there. Linear in the number of words. */
export function findPredicates(tokens: readonly Token[], vocabulary: Vocabulary): Predicate[] {
  const groups = findVerbGroups(tokens, vocabulary.verbs);
  const reader = new SentenceReader(tokens, vocabulary);
  for (const group of groups) reader.read(group);
  closeClauses(reader.predicates, tokens.length);
  return reader.predicates;
}

/** A clause ends where the next one of its level, or one that contains it, begins. */
function closeClauses(predicates: readonly Predicate[], length: number): void {
  const independent = (role: Role): boolean => role === 'main' || role === 'absolute' || role === 'participle' || role === 'subordinate' || role === 'attribution';
  let end = length;
  for (const predicate of [...predicates].reverse()) {
    predicate.to = Math.max(end, predicate.group.head + 1);
    if (independent(predicate.role)) end = predicate.from;
  }
}

/** Reads verbs from left to right, keeping the clauses that are open. */
class SentenceReader {
  readonly predicates: Predicate[] = [];
  private readonly tokens: readonly Token[];
  private readonly vocabulary: Vocabulary;
  private main: OpenClause = { role: 'main', opener: null, subject: null, from: 0, parent: null, verb: null };
  private inner: OpenClause | null = null;

  constructor(tokens: readonly Token[], vocabulary: Vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  read(group: VerbGroup): void {
    const previous = this.predicates.at(-1) ?? null;
    const gap = readGap(this.tokens, previous ? previous.group.head + 1 : 0, group.from);
    const before = this.wordBefore(group.from);
    if (group.shape === 'infinitive') this.add(group, 'infinitive', { parent: previous, subject: previous?.subject ?? null });
    else if (group.shape === 'gerund' || group.shape === 'participle') this.readNonFinite(group, gap, before, previous);
    else if (group.shape === 'bare') this.readBare(group, gap, previous);
    else this.readFinite(group, gap, previous);
  }

  /** The nearest word before a verb that is no adverb. */
  private wordBefore(place: number): Token | undefined {
    let at = place - 1;
    while (at >= 0 && this.tokens[at]?.tag === 'ADV') at -= 1;
    return this.tokens[at];
  }

  private readNonFinite(group: VerbGroup, gap: Gap, before: Token | undefined, previous: Predicate | null): void {
    const withPlace = this.placeOfWith(group.from, previous);
    if (before && isNominal(before) && withPlace !== null && !this.isGoverned(withPlace)) {
      const subject = { from: withPlace + 1, to: group.from };
      this.add(group, 'absolute', { subject, ownSubject: true, from: withPlace + 1 });
    } else if (before === undefined || isMark(before)) {
      this.add(group, 'participle', { subject: this.main.subject, parent: this.main.verb });
    } else if (isCoordinator(before) && previous && ['gerund', 'participle', 'absolute'].includes(previous.role)) {
      this.add(group, previous.role, { subject: previous.subject, parent: previous.parent });
    } else if (isCoordinator(before) && gap.afterMark && group.shape === 'gerund') {
      this.add(group, 'participle', { subject: this.main.subject, parent: this.main.verb });
    } else {
      this.add(group, group.shape === 'gerund' && !(before && isNominal(before)) ? 'gerund' : 'reduced', { parent: previous });
    }
  }

  /** “with” before the noun phrase of a participle: “, with both sides vowing”. */
  private placeOfWith(to: number, previous: Predicate | null): number | null {
    const from = previous ? previous.group.head + 1 : 0;
    for (let place = to - 1; place >= from; place -= 1) {
      const token = this.tokens[place];
      if (token?.lower === 'with') return place;
      if (token?.text === ';' || token?.lower === 'that') return null;
    }
    return null;
  }

  /** “cooperation with firms operating there”: “with” belongs to a noun or verb unless a mark or the start stands before. */
  private isGoverned(place: number): boolean {
    const before = this.tokens[place - 1];
    return before !== undefined && !isMark(before) && !isCoordinator(before) && before.text !== ')';
  }

  /** “agreed to build roads and open a port” (infinitive), or “Both sides welcome …” (present). */
  private readBare(group: VerbGroup, gap: Gap, previous: Predicate | null): void {
    const inherits = gap.subject === null && previous !== null && (isCoordinator(this.wordBefore(group.from)) || gap.boundary === 'mark');
    const opens = gap.subject !== null && this.isPlural(gap.subject) && (gap.boundary !== 'none' || (previous !== null && this.vocabulary.takesClause(previous.group.lemma)));
    if (!inherits && opens) {
      this.readFinite(group, gap, previous);
      return;
    }
    const present = inherits && previous?.role === 'main' && previous.group.shape === 'bare';
    if (present) this.readFinite(group, gap, previous);
    else this.add(group, 'infinitive', { parent: previous, subject: previous?.subject ?? null });
  }

  /** “both sides welcome”, not “the line upgrade”: a bare present wants a plural. */
  private isPlural({ from, to }: Range): boolean {
    const last = this.tokens[to - 1];
    return isNominative(last) || this.tokens.slice(from, to).some(({ lower }) => lower === 'and') || (last !== undefined && last.lower.endsWith('s'));
  }

  private readFinite(group: VerbGroup, gap: Gap, previous: Predicate | null): void {
    if (this.isBracketed(group.from)) this.add(group, 'reduced', { parent: previous });
    else if (this.isInvertedReport(group, previous)) this.add(group, 'attribution', { subject: null });
    else if (previous && isCoordinator(this.wordBefore(group.from))) this.continueClause(group, { ...gap, subject: null }, previous);
    else if (gap.boundary === 'opener' && this.isPreposition(gap, group)) this.continueClause(group, { ...gap, subject: null }, previous);
    else if (gap.boundary === 'opener') this.openClause(group, gap, previous);
    else if (this.isTrailingReport(group, gap, previous)) this.add(group, 'attribution', { subject: gap.subject, ownSubject: true, from: gap.from });
    else if (gap.subject === null) this.continueClause(group, gap, previous);
    else if (gap.boundary === 'none') this.afterVerb(group, gap, previous);
    else this.newClause(group, gap);
  }

  /** “as part of the plan agreed in May”: a conjunction that is a preposition here. */
  private isPreposition(gap: Gap, group: VerbGroup): boolean {
    return PREPOSITIONS.has(gap.opener ?? '') && group.shape === 'past' && !this.isActor(gap.subject);
  }

  /** “(hereinafter referred to as the Sides)”. */
  private isBracketed(place: number): boolean {
    for (let at = place - 1; at > Math.max(-1, place - BRACKET); at -= 1) {
      const text = this.tokens[at]?.text;
      if (text === ')') return false;
      if (text === '(') return true;
    }
    return false;
  }

  /** “…,” said the minister. */
  private isInvertedReport(group: VerbGroup, previous: Predicate | null): boolean {
    const before = this.tokens[group.from - 1];
    const after = this.tokens[group.head + 1];
    if (!previous || !before || !after || !this.vocabulary.takesClause(group.lemma)) return false;
    const inverted = (isQuote(before) || before.text === ',') && (after.tag === 'PROPN' || after.tag === 'DET') && this.closesQuote(group.from);
    return inverted && group.shape !== 'bare';
  }

  /** “…, the minister said.” */
  private isTrailingReport(group: VerbGroup, gap: Gap, previous: Predicate | null): boolean {
    const after = this.tokens[group.head + 1];
    const ends = after === undefined || after.tag === 'PUNCT' || (after.tag === 'NOUN' && !previous) || ['on', 'in', 'at', 'after', 'during'].includes(after.lower);
    return previous !== null && gap.boundary === 'mark' && gap.subject !== null && ends && this.vocabulary.says(group.lemma);
  }

  private closesQuote(place: number): boolean {
    return [1, 2].some((back) => isQuote(this.tokens[place - back]));
  }

  private openClause(group: VerbGroup, gap: Gap, previous: Predicate | null): void {
    const opener = gap.opener ?? '';
    const role: Role = RELATIVES.has(opener) ? 'relative' : SUBORDINATORS.has(opener) ? 'subordinate' : this.thatRole(gap, previous);
    const place = gap.from - 1;
    const subject = role === 'relative' && gap.subject === null ? null : gap.subject;
    if (role === 'subordinate' && subject === null) {
      this.add(group, 'reduced', { parent: previous, opener });
      return;
    }
    this.inner = { role, opener, subject, from: place, parent: previous, verb: null };
    this.inner.verb = this.add(group, role, { subject, ownSubject: subject !== null, opener, parent: previous, from: gap.from });
  }

  /** “that” behind a verb opens its complement, behind a noun it describes or explains the noun. */
  private thatRole(gap: Gap, previous: Predicate | null): Role {
    if (gap.subject === null) return 'relative';
    return previous ? 'complement' : 'relative';
  }

  /** A verb without words for a subject of its own. */
  private continueClause(group: VerbGroup, gap: Gap, previous: Predicate | null): void {
    const joined = isCoordinator(this.wordBefore(group.from)) || gap.boundary === 'mark' || gap.boundary === 'and';
    if (this.isDescription(group, gap)) {
      if (this.main.verb) this.main.verb.role = 'reduced';
      this.fillMain(group, this.main.subject, false);
    } else if (!this.main.verb && !(this.inner && gap.boundary === 'and')) {
      this.fillMain(group, this.leadingSubject(group.from), false);
    } else if (!joined) {
      this.add(group, 'reduced', { parent: previous });
    } else this.coordinate(group);
  }

  /** “The talks, planned for two hours, lasted four”: a past form between commas, before the verb of the sentence. */
  private isDescription(group: VerbGroup, gap: Gap): boolean {
    const verb = this.main.verb;
    if (!verb || verb.group.shape !== 'past' || group.shape === 'gerund' || gap.boundary !== 'mark' || isCoordinator(this.wordBefore(group.from))) return false;
    const before = this.wordBefore(verb.group.from);
    return before?.text === ',' && verb === this.predicates.at(-1) && !verb.group.negated;
  }

  /** The noun phrase before the first mark: “The ministers, who met on Monday, agreed”. */
  private leadingSubject(to: number): Range | null {
    let end = this.main.from;
    while (end < to && !isMark(this.tokens[end] as Token)) end += 1;
    return end > this.main.from ? { from: this.main.from, to: end } : null;
  }

  /** A verb joined by “and”: it continues the main clause, or the clause inside it that it resembles. */
  private coordinate(group: VerbGroup): void {
    const inner = this.inner;
    const reportedForm = inner?.role === 'complement' && (group.modal === 'would' || group.pluperfect);
    const belongsInside = inner?.verb && (reportedForm || !this.vocabulary.governs(group.lemma));
    if (inner && belongsInside) {
      this.add(group, inner.role, { subject: inner.subject, opener: inner.opener, parent: inner.parent });
      return;
    }
    this.inner = null;
    this.main.verb = this.add(group, 'main', { subject: this.main.subject });
  }

  /** Words and a verb right behind another verb: its complement without “that”, or a description of its object. */
  private afterVerb(group: VerbGroup, gap: Gap, previous: Predicate | null): void {
    const subject = gap.subject;
    const first = subject ? this.tokens[subject.from] : undefined;
    const reduced = previous !== null && previous.role === 'complement' && group.shape !== 'past' && this.describesByPreposition(previous);
    const clause = previous !== null && !reduced && this.vocabulary.takesClause(previous.group.lemma) && (group.shape !== 'past' || isNominative(first) || this.isActor(subject));
    if (clause && previous) {
      this.inner = { role: 'complement', opener: null, subject, from: gap.from, parent: previous, verb: null };
      this.inner.verb = this.add(group, 'complement', { subject, ownSubject: true, parent: previous, from: gap.from });
    } else if (previous?.role === 'complement' && (reduced || this.describesSubject(previous, group))) {
      previous.role = 'reduced';
      const { opener, parent } = previous;
      const continued = this.add(group, 'complement', { subject: previous.subject, ownSubject: true, opener, parent, from: previous.from });
      if (this.inner) this.inner.verb = continued;
    } else if (this.main.verb && this.main.verb === previous && previous.group.shape === 'past' && this.describesSubject(previous, group)) {
      this.main.verb.role = 'reduced';
      this.fillMain(group, this.main.subject, false);
    } else if (!this.main.verb) {
      this.fillMain(group, this.leadingSubject(group.from), false);
    } else this.add(group, group.shape === 'past' ? 'reduced' : 'relative', { parent: previous, subject });
  }

  /** “The statement issued in Rome stressed …”: a past form without an object, before another verb, describes the subject. */
  private describesSubject(previous: Predicate, group: VerbGroup): boolean {
    if (previous.group.shape !== 'past' || previous.group.negated) return false;
    const objectless = this.tokens[previous.group.head + 1]?.tag === 'ADP';
    if (group.shape === 'past') return objectless && this.vocabulary.governs(group.lemma);
    return !this.vocabulary.takesClause(previous.group.lemma);
  }

  /** “the ambulances promised in February have …”. */
  private describesByPreposition(previous: Predicate): boolean {
    return previous.group.shape === 'past' && this.tokens[previous.group.head + 1]?.tag === 'ADP';
  }

  private isActor(subject: Range | null): boolean {
    return subject !== null && this.vocabulary.actorLike(this.tokens, subject);
  }

  /** A verb with a subject behind a mark, “and” or the start of the sentence. */
  private newClause(group: VerbGroup, gap: Gap): void {
    const doubtful = group.shape === 'past' && this.main.verb !== null && gap.boundary !== 'start' && !this.isActor(gap.subject);
    if (doubtful && !gap.afterMark) {
      this.add(group, 'reduced', { parent: this.main.verb });
      return;
    }
    this.inner = null;
    this.fillMain(group, gap.subject, true, gap.from);
  }

  private fillMain(group: VerbGroup, subject: Range | null, ownSubject: boolean, from?: number): void {
    const place = from ?? (subject ? subject.from : group.from);
    this.main = { ...this.main, subject, from: place };
    this.main.verb = this.add(group, 'main', { subject, ownSubject: ownSubject || subject !== null, from: subject ? subject.from : place });
  }

  private add(group: VerbGroup, role: Role, rest: Partial<Predicate>): Predicate {
    const predicate: Predicate = { group, role, subject: null, ownSubject: false, opener: null, parent: null, from: group.from, to: group.head + 1, ...rest };
    this.predicates.push(predicate);
    return predicate;
  }
}
