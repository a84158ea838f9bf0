import type { Problem } from './user-error.ts';

/** What is said in the same words of several places in a file is said once, at the first, with the other places behind it. */
export const foldProblems = (problems: readonly Problem[]): Problem[] =>
  [...Map.groupBy(problems, ({ file, message, fix }) => JSON.stringify([file, message, fix])).values()].map((same) => {
    const [first, ...others] = same as [Problem, ...Problem[]];
    if (others.length === 0) return first;
    const also = others.map(({ line, field }) => [...(line ? [`line ${line}`] : []), field ?? ''].join(' '));
    return { ...first, field: [first.field ?? '', ...also].join('; ') };
  });
