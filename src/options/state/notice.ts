/** What the page tells the reader after an action. */
export interface Notice {
  readonly kind: 'done' | 'fault';
  readonly text: string;
  /** Whether the action can be taken back from here. */
  readonly undo: boolean;
}

export const done = (text: string): Notice => ({ kind: 'done', text, undo: true });
export const said = (text: string): Notice => ({ kind: 'done', text, undo: false });
export const fault = (text: string): Notice => ({ kind: 'fault', text, undo: false });
