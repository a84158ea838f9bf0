import type { Action } from '../../../../src/schemas/action.ts';
import type { Statement } from '../../../../src/schemas/statement.ts';

/** What one source says of a matter. */
export interface SourceView {
  article: string;
  shortName: string;
  action: Action;
  /** Its firmest statement; of several the first in the text. */
  strongest: Statement;
  statements: readonly Statement[];
}
