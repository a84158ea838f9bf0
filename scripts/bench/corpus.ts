/** Vocabulary of the bench's own corpus. Nothing here is about a real country. */
const SYLLABLES = [
  'bar',
  'den',
  'fol',
  'gar',
  'hem',
  'kor',
  'lin',
  'mar',
  'nov',
  'pel',
  'ros',
  'sal',
  'tev',
  'ul',
  'vor',
  'zan',
];
const MATTERS = [
  'fisheries along the northern coast', 'a railway between the two capitals', 'the mutual recognition of diplomas', 'a currency swap',
  'the safety of seasonal workers', 'a solar park in the south', 'vaccines and hospital equipment', 'customs at the border crossing',
  'the early warning of floods', 'a joint satellite', 'counter-terrorism', 'the export of apples and dried fruit',
  'scholarships for engineers', 'the deepening of the harbour', 'a gas interconnector', 'geological surveys',
]; // prettier-ignore
const FORMS = [
  (both: string, matter: string) => `${both} agreed to cooperate on ${matter}.`,
  (both: string, matter: string) => `${both} pledged to speed up work on ${matter}.`,
  (_: string, matter: string) => `An agreement on ${matter} was signed during the visit.`,
  (both: string, matter: string) => `${both} expressed their willingness to explore ${matter}.`,
  (both: string, matter: string) => `${both} reaffirmed their commitment to ${matter}.`,
  (both: string, matter: string) => `${both} noted with satisfaction the progress made on ${matter}.`,
  (_: string, matter: string) => `Experts said that ${matter} would take years, and that nothing had been agreed.`,
  (_: string, matter: string) =>
    `Trade in goods linked to ${matter} has doubled since 2015, according to official figures.`,
] as const;
const SENTENCES = 28;
const SOURCES = 4;

/** Numbers that look random and are the same in every run (mulberry32). */
const numbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const name = (at: number): string => {
  const [a = '', b = ''] = [
    SYLLABLES[at % SYLLABLES.length],
    SYLLABLES[Math.floor(at / SYLLABLES.length) % SYLLABLES.length],
  ];
  return `${a.charAt(0).toUpperCase()}${a.slice(1)}${b}${at >= SYLLABLES.length ** 2 ? 'ia' : ''}`;
};

/** An article of the corpus. */
export interface BenchArticle {
  id: string;
  text: string;
}

/**
 * A corpus of `size` articles, the same in every run: visits of many pairs of countries, four sources a visit, each with
 * its own choice and wording of matters.
 */
export function benchCorpus(size: number): BenchArticle[] {
  return Array.from({ length: size }, (_, at) => {
    const visit = Math.floor(at / SOURCES);
    const [host, visitor] = [name(visit % 97), name(100 + (visit % 89))];
    const random = numbers(at + 1);
    const month = 1 + (visit % 12);
    const year = 1990 + (Math.floor(visit / 12) % 36);
    const day = `${year}-${String(month).padStart(2, '0')}-14`;
    const both = [`${host} and ${visitor}`, 'The two sides', 'Both countries', 'They'];
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const body = Array.from({ length: SENTENCES }, () => pick(FORMS)(pick(both), pick(MATTERS)));
    const lead = `President ${name(200 + visit)} of ${visitor} visited ${host} from 12 to 14 ${monthName(month)} ${year}.`;
    return {
      id: `bench-${String(at).padStart(6, '0')}`,
      text: `CAPITAL, ${day} (Wire ${at % SOURCES}) — ${lead}\n\n${paragraphs(body)}\n`,
    };
  });
}

const monthName = (month: number): string =>
  new Date(Date.UTC(2000, month - 1, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });

const paragraphs = (sentences: readonly string[]): string =>
  Array.from({ length: Math.ceil(sentences.length / 3) }, (_, at) =>
    sentences.slice(at * 3, at * 3 + 3).join(' '),
  ).join('\n\n');
