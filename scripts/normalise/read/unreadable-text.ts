/** Why bytes could not be read as text, and what their owner can do about it. */
export class UnreadableText extends Error {
  override readonly name = 'UnreadableText';
  readonly fix: string;
  /** Line of the text, from 1, where one is to blame. */
  readonly line: number | undefined;

  constructor(message: string, fix = 'Save the article as UTF-8 text.', line?: number) {
    super(message);
    this.fix = fix;
    this.line = line;
  }
}
