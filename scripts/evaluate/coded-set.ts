/** A hand-coded set of articles. */
export interface CodedSet {
  name: string;
  title: string;
  /** What the figures on it are worth. */
  limits: string;
  articles: string;
  gold: readonly string[];
  /** Whether the models learn from it. */
  taught: boolean;
}
