import { NO_SIDE_MODEL } from '../../../scripts/normalise/code/actors/side-model.ts';
import { loadFeatureTable } from '../../../scripts/normalise/code/weight-table.ts';
import { loadWordVectors } from '../../../scripts/normalise/code/word-vectors.ts';
import { buildActorLexicon, type ActorLexicon } from '../../../scripts/normalise/code/actors/actor-lexicon.ts';
import { loadActorVocabulary } from '../../../scripts/normalise/code/actors/actor-vocabulary.ts';
import { type Actors, readActors } from '../../../scripts/normalise/code/actors/read-actors.ts';
import { splitSentences } from '../../../scripts/normalise/code/sentences.ts';
import type { Sentence } from '../../../scripts/normalise/code/clause.ts';
import type { Fact, ReadArticle } from '../../../scripts/normalise/read/article-text.ts';

/** The general vocabulary, without this corpus' own parties: the rules must do without them. */
const FOLDER = 'content/codebook';
const vectors = await loadWordVectors(FOLDER);

/** The vocabulary and what has been learnt of names and of who visits whom, without the corpus' own countries. */
export const lexicon: ActorLexicon = buildActorLexicon(await loadActorVocabulary(FOLDER), [], {
  sideModel: NO_SIDE_MODEL,
  directionModel: await loadFeatureTable(FOLDER, 'directions'),
  seatModel: { version: 'none', weights: new Map() },
  countryNameModel: await loadFeatureTable(FOLDER, 'country-names'),
  isKnown: (word) => vectors.of.has(word),
});

const unknown: Fact<never> = { value: null, basis: 'unknown' };

/** An article of paragraphs, one a line; a first line that begins with `# ` is its title. */
export function articleOf(
  text: string,
  { date = null, id = 'test' }: { date?: string | null; id?: string } = {},
): ReadArticle {
  const blocks: ReadArticle['blocks'] = [];
  for (let start = 0; start < text.length;) {
    const end = !text.includes('\n', start) ? text.length : text.indexOf('\n', start);
    const isTitle = text.startsWith('# ', start);
    if (end > start) blocks.push({ kind: isTitle ? 'title' : 'paragraph', start: isTitle ? start + 2 : start, end });
    start = end + 1;
  }
  const facts: ReadArticle['facts'] = {
    outlet: unknown,
    title: unknown,
    author: unknown,
    dateline: unknown,
    date: date === null ? unknown : { value: date, basis: 'stated' },
    language: 'en',
    genre: { value: 'news-report', basis: 'derived' },
    retells: unknown,
    rights: 'quotation',
    address: null,
  };
  return { id, file: `${id}.txt`, sha256: '', text, input: {}, facts, blocks };
}

/** Reads the actors of a text. */
export function actorsOf(
  text: string,
  options: { date?: string | null } = {},
): { article: ReadArticle; sentences: Sentence[]; actors: Actors } {
  const article = articleOf(text, options);
  const sentences = splitSentences(article);
  return { article, sentences, actors: readActors(article, sentences, lexicon) };
}
