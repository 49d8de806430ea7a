/** What the parts about sites ask of the browser; each page that shows them brings it. */
export interface SiteActions {
  /** Asks the reader for hosts; false if they are not granted. Called first thing in a click. */
  readonly request: (hosts: readonly string[]) => Promise<boolean>;
  readonly requestAll: () => Promise<boolean>;
  /** Gives hosts back to the browser. */
  readonly giveBack: (hosts: readonly string[]) => void;
  readonly giveBackAll: () => void;
  /** Switches hosts off or on again without giving them back. */
  readonly switchTo: (hosts: readonly string[], to: 'on' | 'off') => void;
}
