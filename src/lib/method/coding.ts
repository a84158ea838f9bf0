import type { Ruling, Statement } from '../../schemas/statement.ts';
import type { Corpus } from '../corpus.ts';
import { count } from '../wording/numbers.ts';
import { partiesInText } from '../wording/parties.ts';

/** One code of a statement, with what gave it. */
export interface Code {
  value: string;
  /** `verb: agree to` */
  rule: string;
  /** Whether a person decided. */
  decided: boolean;
  machine: string | null;
  /** Of a hundred codes given like this, how many are right; null where a person decided or nothing was learnt. */
  right: number | null;
  isUncertain: boolean;
}

/** Under this share of codes that are right the page says “uncertain”. */
const UNCERTAIN = 0.7;

const DESK = 'desk/';

/** `verb/agree-to` → `verb: agree to`; `desk/2026-11-21-finance` → `2026-11-21-finance`. */
export const ruleText = ({ rule }: Ruling): string => {
  if (rule.startsWith(DESK)) return rule.slice(DESK.length);
  return rule.replace('/', ': ').replaceAll('-', ' ');
};

function toCode(value: string, ruling: Ruling): Code {
  const decided = ruling.rule.startsWith(DESK);
  const share = decided ? null : (ruling.confidence ?? null);
  return {
    value,
    rule: ruleText(ruling),
    decided,
    machine: ruling.machine ?? null,
    right: share === null ? null : Math.round(100 * share),
    isUncertain: share !== null && share < UNCERTAIN,
  };
}

/** The four codes of a statement: action, parties, field and matter. */
export const codingOf = (corpus: Corpus, statement: Statement): Code[] => {
  const { action, parties, sectors, topic, rules } = statement;
  const topicTitle =
    topic && corpus.topics.has(topic) ? corpus.topics.get(topic).title : (topic?.split('/')[1] ?? 'none');
  return [
    toCode(action, rules.action),
    toCode(partiesInText(parties, corpus.codebook), rules.parties),
    toCode(sectors.map((id) => corpus.sectors.get(id).title).join(', '), rules.sectors),
    toCode(topicTitle, rules.topic),
  ];
};

/** Whether a person decided any code of a statement. */
export const isDecided = ({ rules }: Statement): boolean =>
  Object.values(rules).some(({ rule }) => rule.startsWith(DESK));

/** `by machine`, `by machine, with two codes decided at the desk`. */
export const codedBy = (statements: readonly Statement[]): string => {
  const decided = statements
    .flatMap(({ rules }) => Object.values(rules))
    .filter(({ rule }) => rule.startsWith(DESK)).length;
  if (decided === 0) return 'by machine';
  return `by machine; ${count(decided, 'code')} decided at the desk`;
};
