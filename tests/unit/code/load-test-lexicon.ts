import { loadLexicon } from '../../../scripts/normalise/code/lexicon/load-lexicon.ts';

/** The vocabulary that the project ships. */
export const lexicon = await loadLexicon('content/codebook');
