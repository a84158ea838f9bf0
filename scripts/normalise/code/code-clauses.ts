import type { ReadArticle } from '../read/article-text.ts';
import { articleYear } from './actors/article-day.ts';
import { type ArticleContext, codeSentence, NOTHING_BEFORE, readForces } from './choose/code-sentence.ts';
import type { Reading } from './choose/eligible.ts';
import type { Lead } from './choose/lead.ts';
import { codeItem } from './choose/list-items.ts';
import type { Clause, Sentence } from './clause.ts';
import type { GateModel, GateReading } from './gate/gate-model.ts';
import { GateScorer } from './gate/gate-scorer.ts';
import { GateWords } from './gate/gate-word.ts';
import { overruled } from './gate/overrule.ts';
import { proposeClause } from './gate/propose-clause.ts';
import type { GateSentence } from './gate/sentence-features.ts';
import { correctTags } from './grammar/correct-tags.ts';
import { findPredicates } from './grammar/find-predicates.ts';
import type { ParsedSentence } from './grammar/parsed-sentence.ts';
import { tokenise } from './grammar/tokenise.ts';
import type { Vocabulary } from './grammar/vocabulary.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { rememberingFew } from '../remembering.ts';
import { isProse, tagSentences } from './tag-sentences.ts';
import { isActorLike } from './voice/actors.ts';
import { collectOutsiders } from './voice/outsiders.ts';
import { findVoices, type Voice } from './voice/speakers.ts';

const CODED: ReadonlySet<string> = new Set(['paragraph', 'item']);
const READ: ReadonlySet<string> = new Set(['paragraph', 'item', 'heading']);

/**
 * Finds the clauses of an article that may be statements, each with its action; which of them are, the judge decides.
 * @param sentences of `splitSentences`
 * @returns clauses in the order of the text
 */
export function codeClauses(
  article: ReadArticle,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  gate: GateModel,
): Clause[] {
  const { parsed, voices, context } = readSentences(article, sentences, lexicon);
  return codeAll(parsed, voices, context, gate);
}

/** The sentences of an article that are read, with who speaks in each; those of furniture are not. */
export function readSentences(
  article: Pick<ReadArticle, 'text' | 'facts'>,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): { parsed: ParsedSentence[]; voices: Voice[]; context: ArticleContext } {
  const { text, facts } = article;
  const vocabulary = vocabularyOf(lexicon);
  const read = sentences.filter(({ block }) => READ.has(block.kind));
  tagSentences(text, read);
  const parsed = read.map((sentence) => parse(text, sentence, vocabulary));
  const outsiders = collectOutsiders(
    parsed.map(({ tokens }) => tokens),
    lexicon,
  );
  const context: ArticleContext = {
    lexicon,
    outsiders,
    year: articleYear(article),
    jointText: facts.genre.value === 'joint-statement',
    opinion: facts.genre.value === 'opinion',
  };
  return { parsed, voices: findVoices(parsed, outsiders, lexicon), context };
}

function codeAll(
  parsed: readonly ParsedSentence[],
  voices: readonly Voice[],
  context: ArticleContext,
  gate: GateModel,
): Clause[] {
  const clauses: Clause[] = [];
  const words = new GateWords();
  const leading = new Set<Sentence>();
  let lead: OpenLead | null = null;
  let before = NOTHING_BEFORE;
  for (const [place, sentence] of parsed.entries()) {
    const voice = voices[place];
    if (!voice) continue;
    const coded = CODED.has(sentence.sentence.block.kind);
    const readings: Reading[] = coded ? readForces(sentence, voice, context, before) : [];
    const own = coded ? codeSentence(sentence, readings, voice, context) : [];
    const above = leadOver(sentence, parsed[place + 1], lead);
    const items = own.length === 0 ? itemUnder(above, sentence, voice, context) : [];
    if (items.length > 0 && lead) leading.add(lead.sentence);
    let found = items;
    if (coded) {
      const asked = { parsed: sentence, readings, voice, context, standing: { place, of: parsed.length } };
      const reading = scorerOf(gate).read(asked);
      if (items.length === 0) found = weighed(own, asked, reading, gate);
      words.hear(sentence.sentence, reading, found);
    }
    before = {
      settled: found.some(({ action }) => SETTLED.has(action)),
      signed: found.some(({ action }) => action === 'signed'),
    };
    clauses.push(...found);
    const next = leadOf(sentence, own.at(-1)?.action ?? null, parsed[place - 1], clauses.at(-1) ?? null);
    lead = next ? { ...next, sentence: sentence.sentence } : endsList(sentence) ? null : lead;
  }
  return words.tell(clauses.filter(({ sentence }) => !leading.has(sentence)));
}

/** What an account of a document may go on with in “would” and “were to”. */
const SETTLED: ReadonlySet<string> = new Set(['signed', 'agreed', 'pledged']);

/**
 * The clauses of a sentence after the model has been asked: what rules coded is dropped where the model thinks a statement
 * unlikely, and has another action where that is much likelier; where rules coded nothing it may propose one. The judge, who
 * also knows the sentences around and what the clauses are about, decides which of them are statements.
 */
function weighed(own: Clause[], sentence: GateSentence, reading: GateReading, gate: GateModel): Clause[] {
  if (own.length === 0) {
    const likely = sentence.voice.kind !== 'outsider' && reading.statement >= gate.proposes;
    return likely ? proposeClause(sentence, reading.acting()) : [];
  }
  if (reading.statement < gate.keeps) return [];
  return own.length === 1 ? own.map((clause) => overruled(clause, reading.acting(), gate)) : own;
}

/** Made once of a model. */
const scorerOf = rememberingFew((gate: GateModel) => new GateScorer(gate));

/** Statements of a sentence that rules do not code by its own words, as an item under what leads into it. */
const itemUnder = (lead: Lead | null, parsed: ParsedSentence, voice: Voice, context: ArticleContext): Clause[] =>
  lead && !context.opinion && isItem(parsed) ? codeItem(parsed, lead, voice, context.lexicon) : [];

/** What leads into a sentence; “Documents signed:”, or a heading right above a list, is itself no item of the list before. */
function leadOver<T>({ sentence, tokens }: ParsedSentence, next: ParsedSentence | undefined, lead: T): T | null {
  const leadsItself =
    tokens.at(-1)?.text === ':' || (sentence.block.kind === 'heading' && next?.sentence.block.kind === 'item');
  return leadsItself ? null : lead;
}

type OpenLead = Lead & { sentence: Sentence };

/** A paragraph that is a whole sentence is no item: the list before it is over. */
const endsList = (parsed: ParsedSentence): boolean => parsed.sentence.block.kind === 'paragraph' && !isFragment(parsed);

/** “They include:”, “Among them:”: what is listed was named in the sentence before. */
const REFERRING: ReadonlySet<string> = new Set([
  'they',
  'these',
  'them',
  'include',
  'includes',
  'included',
  'including',
]);

/** A sentence with a colon, or a heading, leads into what follows. */
function leadOf(
  { sentence, tokens }: ParsedSentence,
  action: Lead['action'],
  before: ParsedSentence | undefined,
  last: Clause | null,
): Lead | null {
  const colon = tokens.at(-1)?.text === ':';
  const heading = sentence.block.kind === 'heading';
  if (!colon && !heading) return null;
  const refers = colon && action === null && tokens.slice(0, 8).some(({ lower }) => REFERRING.has(lower));
  if (!refers || !before) return { tokens, action, colon, heading };
  const named = last?.sentence === before.sentence ? last.action : null;
  return { tokens: [...before.tokens, ...tokens], action: named, colon, heading };
}

/** A fragment, or an item without a full stop whose verb is a bare participle: “sea bed survey finished”. */
const isItem = (parsed: ParsedSentence): boolean =>
  isFragment(parsed) ||
  (parsed.sentence.block.kind === 'item' &&
    !['.', '!', '?'].includes(parsed.tokens.at(-1)?.text ?? '') &&
    parsed.predicates.every(({ group }) => group.from === group.head && group.shape !== 'finite'));

/** Words without a governing verb of their own: an item of a list. “A plan signed by …” is one. */
function isFragment({ predicates, tokens }: ParsedSentence): boolean {
  const [first] = predicates;
  if (first?.role !== 'main') return true;
  const described = first.group.shape === 'past' && tokens[first.group.head + 1]?.tag === 'ADP';
  return described || first.group.shape === 'infinitive' || first.group.shape === 'bare';
}

function parse(text: string, sentence: Sentence, vocabulary: Vocabulary): ParsedSentence {
  if (!isProse(sentence)) return { sentence, tokens: [], predicates: [] };
  const tokens = correctTags(tokenise(text, sentence), vocabulary.verbs);
  return { sentence, tokens, predicates: findPredicates(tokens, vocabulary) };
}

/** What grammar asks of the lexicon. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  return {
    verbs: lexicon.forms,
    takesClause: (lemma) => lexicon.clausal.has(lemma),
    says: (lemma) => lexicon.saying.has(lemma),
    governs: (lemma) => lexicon.verbs.has(lemma),
    actorLike: (tokens, words) => isActorLike(tokens, words, lexicon),
  };
}
