import { getCorpus } from '../../lib/collections.ts';
import { recordNames } from '../../lib/search/record-names.ts';

/** Visits and people by the words that ask for them; fetched for the first query that has one of these words. */
export const GET = async (): Promise<Response> => Response.json(recordNames(await getCorpus()));
