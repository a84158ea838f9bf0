/**
 * Work that never runs twice at once: what is asked for meanwhile is done once more at the end.
 * @returns starts the work; resolves when it is done, the repetition included
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await work();
    } while (wanted());
  };
  const wanted = (): boolean => again;
  return () => {
    if (running) again = true;
    else
      running = run().finally(() => {
        running = null;
      });
    return running;
  };
}
