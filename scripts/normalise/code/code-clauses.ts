import type { ReadArticle } from '../read/article-text.ts';
import { type ArticleContext, codeSentence } from './choose/code-sentence.ts';
import { codeItem, type Lead } from './choose/list-items.ts';
import type { Clause, Sentence } from './clause.ts';
import { findPredicates, type Vocabulary } from './grammar/find-predicates.ts';
import type { ParsedSentence } from './grammar/parsed-sentence.ts';
import { tokenise } from './grammar/tokenise.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isActorLike } from './voice/actors.ts';
import { collectOutsiders } from './voice/outsiders.ts';
import { findVoices, type Voice } from './voice/speakers.ts';

/** Genres that create no statement (DESIGN, “Rights” and above it). */
const SILENT: ReadonlySet<string> = new Set(['opinion', 'analysis']);
const CODED: ReadonlySet<string> = new Set(['paragraph', 'item']);
const READ: ReadonlySet<string> = new Set(['paragraph', 'item', 'heading']);

/**
 * Finds the clauses of an article that are statements, each with its action.
 * @param sentences of `splitSentences`
 * @returns clauses in the order of the text
 */
export function codeClauses(article: ReadArticle, sentences: readonly Sentence[], lexicon: Lexicon): Clause[] {
  if (SILENT.has(article.facts.genre.value ?? '')) return [];
  const vocabulary = vocabularyOf(lexicon);
  const parsed = sentences.filter(({ block }) => READ.has(block.kind)).map((sentence) => parse(article.text, sentence, vocabulary));
  const outsiders = collectOutsiders(parsed.map(({ tokens }) => tokens), lexicon);
  const voices = findVoices(parsed, outsiders, lexicon);
  const context: ArticleContext = {
    lexicon,
    outsiders,
    year: Number(/^\d{4}/.exec(article.facts.date.value ?? '')?.[0] ?? 0) || null,
    jointText: article.facts.genre.value === 'joint-statement',
  };
  return codeAll(article, parsed, voices, context);
}

function codeAll(article: ReadArticle, parsed: readonly ParsedSentence[], voices: readonly Voice[], context: ArticleContext): Clause[] {
  const leads = new Map<number, Lead>();
  const blockNumbers = new Map(article.blocks.map((block, number) => [block, number]));
  const clauses: Clause[] = [];
  for (const [place, sentence] of parsed.entries()) {
    const { block } = sentence.sentence;
    const voice = voices[place];
    if (!voice) continue;
    const own = CODED.has(block.kind) ? codeSentence(sentence, voice, context) : [];
    const lead = block.lead === undefined ? undefined : leads.get(block.lead);
    const item = block.kind === 'item' && lead && own.length === 0 ? codeItem(sentence, lead, voice, context.lexicon) : [];
    clauses.push(...own, ...item);
    const number = blockNumbers.get(block);
    if (number !== undefined) leads.set(number, { tokens: sentence.tokens, action: own.at(-1)?.action ?? null });
  }
  return withoutLeads(clauses, article);
}

/** A lead-in that names nothing yields to its items (CODEBOOK: “the lead-in that names none is not” a statement). */
function withoutLeads(clauses: readonly Clause[], article: ReadArticle): Clause[] {
  const led = new Set(clauses.filter(({ sentence }) => sentence.block.kind === 'item').map(({ sentence }) => article.blocks[sentence.block.lead ?? -1]));
  return clauses.filter(({ sentence }) => !(led.has(sentence.block) && /:\s*$/.test(article.text.slice(sentence.start, sentence.end))));
}

function parse(text: string, sentence: Sentence, vocabulary: Vocabulary): ParsedSentence {
  const tokens = tokenise(text, sentence);
  return { sentence, tokens, predicates: findPredicates(tokens, vocabulary) };
}

const THINKING = ['believe', 'think', 'hope', 'expect', 'know', 'say', 'feel', 'insist', 'agree', 'suggest', 'hear', 'understand'];

/** What grammar asks of the lexicon. */
function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const clausal = new Set(THINKING);
  for (const [lemma, entries] of lexicon.verbs) {
    if (entries.some(({ complement, report }) => report !== undefined || complement?.includes('that') || complement?.includes('that-future'))) clausal.add(lemma);
  }
  return {
    verbs: lexicon.forms,
    takesClause: (lemma) => clausal.has(lemma),
    governs: (lemma) => lexicon.verbs.has(lemma),
    actorLike: (tokens, words) => isActorLike(tokens, words, lexicon),
  };
}
