/** Messages for the choices of the form, where what a card says of them would not do as the name of a choice. */
import type { Sense } from '../../../core/entry/types';
import type { MessageKey } from '../../../platform/i18n';

export const BASIS_CHOICES = {
  documented: 'formBasisDocumented',
  scholarship: 'formBasisScholarship',
  'editors-reading': 'formBasisReading',
} as const satisfies Record<NonNullable<Sense['practice']>['basis'], MessageKey>;

export const PRECISION_CHOICES = {
  day: 'formDay',
  month: 'formMonth',
  year: 'formYear',
} as const satisfies Record<NonNullable<Sense['origin']>['precision'], MessageKey>;

export const ORIGIN_CHOICES = {
  announced: 'formAnnounced',
  'attested-by': 'formAttested',
  adopted: 'formAdopted',
  'in-force': 'formInForce',
} as const satisfies Record<NonNullable<Sense['origin']>['kind'], MessageKey>;

export const FOR_CHOICES = {
  meaning: 'formForMeaning',
  use: 'formForUse',
} as const satisfies Record<Sense['sources'][number]['for'], MessageKey>;
