import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/content/book';
import { type CardEvent, type CardState, nextCardState } from '../../../src/content/card-state';

const mark = (node: object = {}): Mark =>
  ({ leaf: { block: { pieces: [{ node }] } }, span: { id: 'duan-tou-lu', start: 3 } }) as unknown as Mark;
const [a, b] = [mark(), mark()];
const run = (events: readonly CardEvent[]): CardState =>
  events.reduce<CardState>((state, event) => nextCardState(state, event), { kind: 'closed' });

describe('nextCardState', () => {
  it('opens by hover after the delay, not before', () => {
    expect(run([{ kind: 'over-mark', mark: a }]).kind).toBe('waiting');
    expect(run([{ kind: 'over-mark', mark: a }, { kind: 'over-nothing' }]).kind).toBe('closed');
    expect(run([{ kind: 'over-mark', mark: a }, { kind: 'delay-over' }])).toEqual({ kind: 'hover', mark: a });
  });

  it('stays reachable: the pointer may leave the mark for the card', () => {
    const open: CardEvent[] = [{ kind: 'over-mark', mark: a }, { kind: 'delay-over' }];
    expect(run([...open, { kind: 'over-nothing' }, { kind: 'over-card' }]).kind).toBe('hover');
    expect(run([...open, { kind: 'over-nothing' }, { kind: 'delay-over' }]).kind).toBe('closed');
    expect(run([...open, { kind: 'over-mark', mark: b }, { kind: 'over-card' }])).toEqual({ kind: 'hover', mark: a });
  });

  it('stays open where the line is read again under the pointer', () => {
    const node = {};
    const [before, after] = [mark(node), mark(node)];
    const open: CardEvent[] = [{ kind: 'over-mark', mark: before }, { kind: 'delay-over' }];
    expect(run([...open, { kind: 'over-mark', mark: after }]).kind).toBe('hover');
  });

  it('a pinned card stays until it is closed', () => {
    const pinned: CardEvent[] = [
      { kind: 'pin', mark: a },
      { kind: 'over-nothing' },
      { kind: 'over-mark', mark: b },
      { kind: 'delay-over' },
    ];
    expect(run(pinned)).toEqual({ kind: 'pinned', mark: a });
    expect(run([...pinned, { kind: 'close' }]).kind).toBe('closed');
  });
});
