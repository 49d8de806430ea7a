import type { Sense } from '../../core/entry/types';

/** A reader's own entry rarely speaks of status or sources; then what shows it does not either. */
export const saysOfItself = ({ certainty, status, sources, practice, origin, translation }: Sense): boolean =>
  certainty !== 'unknown' ||
  status.state !== 'unchecked' ||
  sources.length > 0 ||
  practice !== undefined ||
  origin !== undefined ||
  translation !== undefined;
