import { getCollection } from 'astro:content';

/** The agreements of each visit, grouped once a build. */
const group = async () => Map.groupBy(await getCollection('agreements'), ({ data }) => data.visit);
let groups: ReturnType<typeof group> | undefined;

/** The agreements of a visit. */
export const agreementsOf = async (visit: string) => (await (groups ??= group())).get(visit) ?? [];
