import { getChanges } from '../../lib/collections.ts';

/** What changed in the record since it was last committed, with what did it. */
export const GET = async (): Promise<Response> => Response.json(await getChanges());
