/** Goes to marks: by the commands next term, previous term and open card, and from the list of terms. */
import type { Shown } from '../platform/messages';
import { type Book, isSameMark, type Mark } from './book';
import type { Cards } from './cards';
import { goTo } from './go-to';
import { marksOf, marksOfTerm } from './marks-of';
import { rectsOf } from './pointing';
import type { Pointer } from './pulse';

export type Command = 'next-term' | 'previous-term' | 'open-card';

export interface Stepper {
  readonly command: (command: Command) => void;
  /** Scrolls to a mark of a term, counted from 0 and round again, and pulses it; nothing if there is none any more. */
  readonly show: (key: string, nth: number) => Shown | undefined;
}

export function createStepper(book: Book, cards: Cards, pointer: Pointer): Stepper {
  let current: Mark | undefined;
  const go = (mark: Mark, pulse = false) => {
    current = mark;
    goTo(mark, pointer, pulse);
  };
  return {
    command: (command) => {
      const all = marksOf(book);
      const at = all.findIndex((mark) => current !== undefined && isSameMark(mark, current));
      const isOpen = cards.current() !== undefined;
      if (command === 'open-card') {
        const mark = all[at] ?? firstInView(all) ?? all[0];
        if (!mark) return;
        go(mark);
        cards.open(mark);
        return;
      }
      const step = command === 'next-term' ? 1 : -1;
      const mark = at >= 0 ? all[(at + step + all.length) % all.length] : (firstInView(all) ?? all[0]);
      if (!mark) return;
      // What the card covers is in sight.
      cards.close();
      go(mark);
      // A reader who steps with the card open reads on in the card.
      if (isOpen) cards.open(mark);
    },
    show: (key, nth) => {
      const places = marksOfTerm(book, key);
      const at = nth % places.length;
      const mark = places[at];
      if (!mark) return undefined;
      cards.close();
      go(mark, true);
      return { nth: at, of: places.length, visible: rectsOf(mark).length > 0 };
    },
  };
}

const firstInView = (marks: readonly Mark[]): Mark | undefined =>
  marks.find((mark) => mark.leaf.near && rectsOf(mark).some((r) => r.top >= 0 && r.bottom <= innerHeight));
