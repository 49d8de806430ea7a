import { CENTRAL } from './publishers/central';
import { HONGKONG } from './publishers/hongkong';
import { LOCAL } from './publishers/local';
import { OVERSEAS } from './publishers/overseas';
import { PARTY } from './publishers/party';
import { PROVINCIAL } from './publishers/provincial';
import { TAIWAN } from './publishers/taiwan';
import { WEIXIN } from './publishers/weixin';
import { GROUPS, type Group, type Publisher } from './types';

/** The preset: publishers of Chinese news that the first-run page offers together. */
export const PUBLISHERS: readonly Publisher[] = [
  ...CENTRAL,
  ...PARTY,
  ...PROVINCIAL,
  ...LOCAL,
  ...WEIXIN,
  ...HONGKONG,
  ...TAIWAN,
  ...OVERSEAS,
];

/** The preset in groups, in the order in which readers see it. */
export const publishersByGroup = (): readonly { readonly group: Group; readonly publishers: readonly Publisher[] }[] =>
  GROUPS.map((group) => ({ group, publishers: PUBLISHERS.filter((publisher) => publisher.group === group) }));
