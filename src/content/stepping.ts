/** Steps through the marks by keyboard: the commands next term, previous term, open card. */
import type { Painter } from '../dom/paint';
import type { Book, Mark } from './book';
import type { Cards } from './cards';
import { goTo } from './go-to';
import { rectsOf } from './pointing';

export type Command = 'next-term' | 'previous-term' | 'open-card';

export function createStepper(book: Book, cards: Cards, painter: Painter): (command: Command) => void {
  let current: Mark | undefined;
  const marks = (): Mark[] => book.leaves().flatMap((leaf) => leaf.marks.map((span) => ({ leaf, span })));
  const go = (mark: Mark) => {
    current = mark;
    goTo(mark, painter);
  };
  return (command) => {
    const all = marks();
    const at = all.findIndex((m) => current !== undefined && m.leaf === current.leaf && m.span === current.span);
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
    go(mark);
    // A reader who steps with the card open reads on in the card.
    if (isOpen) cards.open(mark);
  };
}

const firstInView = (marks: readonly Mark[]): Mark | undefined =>
  marks.find((mark) => mark.leaf.near && rectsOf(mark).some((r) => r.top >= 0 && r.bottom <= innerHeight));
