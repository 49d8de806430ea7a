/** The part of mark.js 8 that is used here; the published types ask for jQuery's. */
declare module 'mark.js' {
  class Mark {
    constructor(context: Element);
    /** Wraps every match within one text node in an element. */
    markRegExp(pattern: RegExp, options?: { readonly done?: (marks: number) => void }): void;
  }
  export = Mark;
}
