import { markedSentences, markWords, missingFrom, readExcerpt, type Stretch } from './excerpt.ts';
import { FACT_LABEL, FACTS } from './facts.ts';
import type { PageData } from './pagefind-api.ts';

/** A line that says by which other words a page was found. */
export interface Reason {
  /** `Also known as`; null where it is a sentence of the page. */
  label: string | null;
  stretches: readonly Stretch[];
}

/** Where a page is found by more, the first of them are enough. */
const MOST = 2;

/**
 * Why a page was found that does not show all wanted words: the facts that hold the missing ones, else the sentences of
 * its text.
 * @param shown what the result shows of the page already
 */
export function whyFound(page: PageData, shown: readonly string[], wanted: readonly string[]): Reason[] {
  const reasons: Reason[] = [];
  let missing = missingFrom(shown.join(' '), wanted);
  for (const fact of FACTS) {
    const values = (page.meta[fact] ?? '')
      .split('; ')
      .filter((value) => missingFrom(value, missing).length < missing.length);
    if (values.length === 0) continue;
    reasons.push({ label: FACT_LABEL[fact], stretches: markWords(values.join('; '), missing) });
    missing = missingFrom(values.join(' '), missing);
  }
  if (missing.length > 0 && page.meta.type !== 'agreement') {
    const stretches = markedSentences(readExcerpt(page.excerpt));
    const text = stretches.map((stretch) => stretch.text).join('');
    if (missingFrom(text, missing).length < missing.length) reasons.push({ label: null, stretches });
  }
  return reasons.slice(0, MOST);
}
