import { faultAt, type Gate } from './gate';

/** Every sense was read a second time against its sources. */
export const readTwice: Gate = ({ dictionary }) =>
  dictionary.entries.flatMap((located) =>
    located.entry.senses.some((s) => !s.checked)
      ? [faultAt(located, 'has a sense without a second reading (checked)')]
      : [],
  );
