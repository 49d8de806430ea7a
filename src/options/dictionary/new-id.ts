import { ownId } from '../../core/entry/own-entry';

/** An id for an entry of the reader's own: lower-case letters and digits from 48 random bits. */
export const newOwnId = (): string =>
  ownId(crypto.getRandomValues(new Uint16Array(3)).reduce((all, n) => all + n.toString(36), ''));
