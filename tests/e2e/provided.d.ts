declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: import('../../scripts/browsers').BrowserName;
  }
}

export {};
