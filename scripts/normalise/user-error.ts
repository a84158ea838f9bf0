/** One thing wrong with an input, for the person who will put it right. */
export interface Problem {
  /** Path as the user knows it: `content/codebook/topics.yaml`. */
  file: string;
  /** From 1, where known. */
  line?: number;
  field?: string;
  /** Where it stands in a YAML file, for `withLines` to find the line: keys and places from 0. */
  at?: readonly (string | number)[];
  /** What was expected and what was found: `expected a country, got "Chna"`. */
  message: string;
  /** What to do: `Use the id of an entry in parties.yaml.` */
  fix?: string;
}

/** `file:line field: message Fix: …`, on one line. */
export const formatProblem = ({ file, line, field, message, fix }: Problem): string =>
  `${file}${line ? `:${line}` : ''}${field ? ` ${field}` : ''}: ${message}${fix ? ` Fix: ${fix}` : ''}`;

/** A mistake of the user's, told without a stack. Everything else is a bug of ours and keeps its stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}
