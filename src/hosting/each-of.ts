/** How many things are worked on at once. */
const atOnce = 8;

/** Does something with each of several things, some at a time. The first failure ends it. */
export async function eachOf<Thing>(
  things: Iterable<Thing>,
  work: (thing: Thing) => Promise<void>,
): Promise<void> {
  // All workers take from one iterator.
  const next = [...things].values();
  const worker = async (): Promise<void> => {
    for (const thing of next) await work(thing);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
