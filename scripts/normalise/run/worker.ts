import { workerData } from 'node:worker_threads';
import { loadTasks, type Tasks, type TaskSetting } from './tasks.ts';

/** A thread of the pool: loads what the tasks need once, then does them. */
const [, setting] = workerData as [unknown, TaskSetting];
const tasks = loadTasks(setting);

/** A task and what it is given. */
export type Job = { [Name in keyof Tasks]: { name: Name; items: Parameters<Tasks[Name]>[0] } }[keyof Tasks];

/** What a job gives back; a fault of the disk with its code, which an error loses between threads. */
export type JobResult = { done: ReturnType<Tasks[keyof Tasks]> } | { fault: unknown; code: string | null };

export default async function work(job: Job): Promise<JobResult> {
  try {
    const { code, link } = await tasks;
    return { done: job.name === 'code' ? code(job.items) : link(job.items) };
  } catch (fault) {
    return { fault, code: (fault as NodeJS.ErrnoException).code ?? null };
  }
}
