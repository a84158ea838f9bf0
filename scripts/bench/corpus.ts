import { numbers } from '../tools/numbers.ts';
import { FORMS, mattersOf, nameOf } from './vocabulary.ts';

const SENTENCES = 28;
const SOURCES = 4;
/** Two countries meet so often. */
const VISITS_A_PAIR = 5;
/** So many matters are on the agenda of a visit. */
const AGENDA = 14;
/** One article in so many is another outlet's rerun of the one before, with a paragraph cut. */
const RERUN = 12;

/** An article of the corpus. */
export interface BenchArticle {
  id: string;
  text: string;
}

/** A visit of the corpus: who went where, when, and what was on the agenda. */
interface BenchVisit {
  host: string;
  visitor: string;
  leader: string;
  year: number;
  month: number;
  agenda: string[];
}

const visitOf = (at: number, pairs: number): BenchVisit => {
  const pair = at % pairs;
  const round = Math.floor(at / pairs);
  const sides = [nameOf(pair % 97), nameOf(100 + (pair % 89))] as const;
  const random = numbers(1_000_003 + at);
  const matters = mattersOf(pair);
  return {
    host: sides[round % 2] ?? '',
    visitor: sides[(round + 1) % 2] ?? '',
    leader: nameOf(400 + ((at * 7) % 3600)),
    year: 1990 + round * 6 + (pair % 6),
    month: 1 + (Math.floor(pair / 6) % 12),
    agenda: Array.from({ length: AGENDA }, () => matters[Math.floor(random() * matters.length)] ?? ''),
  };
};

/** One source's text about a visit, with its own choice and wording of matters. */
const paragraphsOf = ({ host, visitor, leader, year, month, agenda }: BenchVisit, seed: number): string[] => {
  const random = numbers(seed + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const both = [`${host} and ${visitor}`, 'The two sides', 'Both countries', 'They'];
  const sentences = Array.from({ length: SENTENCES }, () => pick(FORMS)(pick(both), pick(agenda)));
  const lead = `President ${leader} of ${visitor} visited ${host} from 12 to 14 ${monthName(month)} ${year}.`;
  return [lead, ...threes(sentences)];
};

/**
 * A corpus of `size` articles, the same in every run: visits of many pairs of countries, each pair met several times,
 * four sources a visit, and now and then a rerun of another's article.
 */
export function benchCorpus(size: number): BenchArticle[] {
  const pairs = Math.max(1, Math.ceil(size / SOURCES / VISITS_A_PAIR));
  return Array.from({ length: size }, (_, at) => {
    const visit = visitOf(Math.floor(at / SOURCES), pairs);
    const rerun = at % RERUN === RERUN - 1;
    const paragraphs = paragraphsOf(visit, rerun ? at - 1 : at);
    const day = `${visit.year}-${String(visit.month).padStart(2, '0')}-14`;
    const text = (rerun ? paragraphs.slice(0, -1) : paragraphs).join('\n\n');
    return {
      id: `bench-${String(at).padStart(6, '0')}`,
      text: `CAPITAL, ${day} (Wire ${at % SOURCES}) — ${text}\n`,
    };
  });
}

const monthName = (month: number): string =>
  new Date(Date.UTC(2000, month - 1, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });

const threes = (sentences: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(sentences.length / 3) }, (_, at) => sentences.slice(at * 3, at * 3 + 3).join(' '));
