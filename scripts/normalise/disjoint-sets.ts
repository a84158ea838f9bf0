/** Sets that grow together: union and find. */
export interface DisjointSets<T> {
  join: (one: T, other: T) => void;
  /** What stands for the set of a member. */
  find: (member: T) => T;
}

/** Each member is a set of its own until it is joined with another. */
export function disjointSets<T>(): DisjointSets<T> {
  const parents = new Map<T, T>();
  const find = (member: T): T => {
    let root = member;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    for (let at = member; at !== root;) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  const join = (one: T, other: T): void => {
    const [a, b] = [find(one), find(other)];
    if (a !== b) parents.set(b, a);
  };
  return { join, find };
}
