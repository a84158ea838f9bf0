/** What “will” rests on: a text of both sides, what somebody reports, or the writer's own word. */
export interface Ground {
  /** The words are those of a joint statement. */
  jointText: boolean;
  /** A verb of saying governs the clause. */
  reported: boolean;
  /** The sentence before told what was settled: “would” and “were to” may go on with it. */
  recounted: boolean;
}
