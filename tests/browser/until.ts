export interface UntilOptions {
  /** Ends the sentence “Waited … for”. */
  readonly what: string;
  /** Milliseconds; 20,000 unless told. */
  readonly timeout?: number;
}

const POLL = 50;

/** Asks again and again until the answer is neither false nor undefined; throws when the time is over. */
export async function until<T>(
  ask: () => Promise<T | false | undefined>,
  { what, timeout = 20_000 }: UntilOptions,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}.`);
    await pause(POLL);
  }
}

/** @param milliseconds how long to wait */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
