import { capitalised } from '../../../src/lib/wording/text.ts';

/** A name for a matter that the codebook does not know and the desk gives no title: `ferry-terminal` → `Ferry terminal`. */
export const titleFromSlug = (slug: string): string => capitalised(slug.replaceAll('-', ' '));
