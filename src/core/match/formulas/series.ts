/** Slogans in parallel members without quotation marks: 人人参与、人人尽力、人人享有. */
import { DISTRIBUTED, isRhetoric, VERBS } from './rhetoric';
import { type Formula, shaped } from './shape';

interface Piece {
  readonly start: number;
  readonly end: number;
  /** The pause behind it, or the empty string where the run ends. */
  readonly pause: string;
}

export const PAUSES = '、，';

/** Han characters of the basic plane: names of scripts are four times as slow. */
const PIECES = /[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff]+/g;
const SHORTEST = 3;
const LONGEST = 8;
/** What may follow a slogan without a stop: 人人享有的要求. */
const FOLLOWED = /^(?:的|等|之)/;
/** What bounds a member that stands by itself. */
const STOPS = /^$|[。；;：:，、！？!?（）()\s]/;

/** Slogans in order. */
export function findSeries(raw: string): Formula[] {
  const pieces = shaped(raw, PIECES, 'parallel').map(({ start, end }): Piece => {
    const next = raw.charAt(end);
    return { start, end, pause: PAUSES.includes(next) ? next : '' };
  });
  const found: Formula[] = [];
  for (let i = 0; i < pieces.length; ) {
    let last = i;
    while (joins(pieces, last, pieces[i]?.pause ?? '')) last++;
    if (last > i) found.push(...runs(raw, pieces.slice(i, last + 1)));
    // The last piece may be the first of a run with another pause.
    i = Math.max(last, i + 1);
  }
  return found;
}

/**
 * Whether the pieces beside a pause may be the first two members of a slogan: asked of each pause before anything else, for
 * most texts hold no slogan, but many pieces.
 */
export function areAlikeAround(raw: string, pause: number): boolean {
  const start = pause + 1;
  let end = start;
  while (end < raw.length && end - start <= LONGEST && isHan(raw.charCodeAt(end))) end++;
  const length = end - start;
  if (length < SHORTEST || length > LONGEST || length > pause) return false;
  for (let i = pause - length; i < pause; i++) if (!isHan(raw.charCodeAt(i))) return false;
  return areAlike(raw, pause - length, start, length);
}

/** The characters of `PIECES`. */
const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3005 || code === 0x3007;

/** Two members of one length that share a character, begin with verbs of directives, or tell a state each. */
function areAlike(raw: string, one: number, other: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (raw.charCodeAt(one + i) === raw.charCodeAt(other + i)) return true;
  if (length < 4 || length > 6) return false;
  if (VERBS.has(raw.slice(one, one + 2)) && VERBS.has(raw.slice(other, other + 2))) return true;
  return length === 4 && DISTRIBUTED.test(raw.charAt(one + 3)) && DISTRIBUTED.test(raw.charAt(other + 3));
}

/** Whether the piece after `at` goes on with the same pause. */
function joins(pieces: readonly Piece[], at: number, pause: string): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  return (
    piece !== undefined && next !== undefined && pause !== '' && piece.pause === pause && next.start === piece.end + 1
  );
}

/** The slogans among pieces that one kind of pause joins. */
function runs(raw: string, pieces: readonly Piece[]): Formula[] {
  const found: Formula[] = [];
  for (let i = 0; i + 1 < pieces.length; ) {
    const length = size(pieces[i + 1]);
    const run = length >= SHORTEST && length <= LONGEST ? runFrom(raw, pieces, i, length) : undefined;
    if (run && isSlogan(run.members, length, run.exact)) {
      found.push({ start: run.start, end: run.end, shape: 'parallel' });
      i = run.next;
    } else i++;
  }
  return found;
}

const size = (piece: Piece | undefined): number => (piece ? piece.end - piece.start : 0);

interface Run {
  readonly start: number;
  readonly end: number;
  readonly members: readonly string[];
  /** Whether stops bound it on both sides. */
  readonly exact: boolean;
  readonly next: number;
}

/** Members of one length from piece `first` on; the first may be the tail, the last the head of a longer piece. */
function runFrom(raw: string, pieces: readonly Piece[], first: number, length: number): Run | undefined {
  const head = pieces[first];
  if (!head || size(head) < length) return undefined;
  const start = head.end - length;
  const members = [raw.slice(start, head.end)];
  let end = head.end;
  let at = first + 1;
  for (; at < pieces.length && size(pieces[at]) === length; at++) {
    end = pieces[at]?.end ?? end;
    members.push(raw.slice(end - length, end));
  }
  let exact =
    size(head) === length && STOPS.test(raw.charAt(start - 1)) && at === pieces.length && STOPS.test(raw.charAt(end));
  // A list of another kind goes on there: 突出主业、聚焦实业，加强监管、防范风险.
  if (head.pause === '，' && (raw.charAt(start - 1) === '、' || raw.charAt(end) === '、')) return undefined;
  const tail = pieces[at];
  if (tail && head.pause === '、' && size(tail) > length && FOLLOWED.test(raw.slice(tail.start + length, tail.end))) {
    end = tail.start + length;
    members.push(raw.slice(tail.start, end));
    exact = size(head) === length && STOPS.test(raw.charAt(start - 1));
    at++;
  }
  return { start, end, members, exact, next: at };
}

/** Whether members of equal length are a slogan, not things that are counted up. */
function isSlogan(members: readonly string[], length: number, exact: boolean): boolean {
  if (members.length < 2 || new Set(members).size < members.length) return false;
  const shared = sharedBy(members);
  if (isRhetoric(shared, length, members.length)) return true;
  const verbs = members.every((m) => VERBS.has(m.slice(0, 2)));
  if (length === 4 && verbs) return members.length >= 3 || exact;
  if (verbs && length >= 5 && length <= 6 && exact) return members.length >= 3;
  return length === 4 && exact && members.length >= 3 && members.every((m) => DISTRIBUTED.test(m));
}

/** What stands at the same place in all members; elsewhere a dot. */
const sharedBy = ([first = '', ...rest]: readonly string[]): string =>
  [...first].map((c, i) => (rest.every((m) => m.charAt(i) === c) ? c : '.')).join('');
