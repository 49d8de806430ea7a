/** Placeholder until the session is written. */
export {};
