/** The message that names each fixed word of the schema, so that no key is ever put together from parts. */
import type { Category, Certainty, Domain, Sense, Tier } from '../../core/entry/types';

export const CATEGORY_WORDS = {
  theory: 'entryCategoryTheory',
  strategy: 'entryCategoryStrategy',
  campaign: 'entryCategoryCampaign',
  system: 'entryCategorySystem',
  policy: 'entryCategoryPolicy',
  body: 'entryCategoryBody',
  slogan: 'entryCategorySlogan',
  metaphor: 'entryCategoryMetaphor',
  phrase: 'entryCategoryPhrase',
  law: 'entryCategoryLaw',
} as const satisfies Record<Category, string>;

export const DOMAIN_WORDS = {
  party: 'entryDomainParty',
  discipline: 'entryDomainDiscipline',
  document: 'entryDomainDocument',
  government: 'entryDomainGovernment',
  digital: 'entryDomainDigital',
  grassroots: 'entryDomainGrassroots',
  economy: 'entryDomainEconomy',
  rural: 'entryDomainRural',
  urban: 'entryDomainUrban',
  environment: 'entryDomainEnvironment',
  livelihood: 'entryDomainLivelihood',
  epidemic: 'entryDomainEpidemic',
  emergency: 'entryDomainEmergency',
  police: 'entryDomainPolice',
  education: 'entryDomainEducation',
  culture: 'entryDomainCulture',
  media: 'entryDomainMedia',
  unitedfront: 'entryDomainUnitedFront',
  diplomacy: 'entryDomainDiplomacy',
  hkmotw: 'entryDomainHkMoTw',
  military: 'entryDomainMilitary',
  history: 'entryDomainHistory',
  region: 'entryDomainRegion',
} as const satisfies Record<Domain, string>;

export const TIER_WORDS = { A: 'entryTierA', B: 'entryTierB', C: 'entryTierC' } as const satisfies Record<Tier, string>;

export const STATE_WORDS = {
  current: 'entryStateCurrent',
  fading: 'entryStateFading',
  obsolete: 'entryStateObsolete',
  historical: 'entryStateHistorical',
  replaced: 'entryStateReplaced',
  'local-only': 'entryStateLocalOnly',
  unchecked: 'entryStateUnchecked',
} as const satisfies Record<Sense['status']['state'], string>;

export const CERTAINTY_WORDS = {
  confirmed: 'entryCertaintyConfirmed',
  bounded: 'entryCertaintyBounded',
  reported: 'entryCertaintyReported',
  inferred: 'entryCertaintyInferred',
  unknown: 'entryCertaintyUnknown',
} as const satisfies Record<Certainty, string>;

export const ORIGIN_WORDS = {
  announced: 'entryOriginAnnounced',
  'attested-by': 'entryOriginAttested',
  adopted: 'entryOriginAdopted',
  'in-force': 'entryOriginInForce',
} as const satisfies Record<NonNullable<Sense['origin']>['kind'], string>;

export const BASIS_WORDS = {
  documented: 'entryBasisDocumented',
  scholarship: 'entryBasisScholarship',
  'editors-reading': 'entryBasisEditors',
} as const satisfies Record<NonNullable<Sense['practice']>['basis'], string>;

export const LEVEL_WORDS = {
  national: 'entryLevelNational',
  province: 'entryLevelProvince',
  city: 'entryLevelCity',
  county: 'entryLevelCounty',
} as const satisfies Record<Sense['level'], string>;

export const REGISTER_WORDS = {
  order: 'entryRegisterOrder',
  praise: 'entryRegisterPraise',
  warning: 'entryRegisterWarning',
  euphemism: 'entryRegisterEuphemism',
  boast: 'entryRegisterBoast',
  technical: 'entryRegisterTechnical',
  loyalty: 'entryRegisterLoyalty',
} as const satisfies Record<NonNullable<Sense['register']>[number], string>;

export const SEE_WORDS = {
  predecessor: 'entrySeePredecessor',
  successor: 'entrySeeSuccessor',
  'part-of': 'entrySeePartOf',
  'has-part': 'entrySeeHasPart',
  contrast: 'entrySeeContrast',
  near: 'entrySeeNear',
  confusable: 'entrySeeConfusable',
  'local-form-of': 'entrySeeLocalFormOf',
  'has-local-form': 'entrySeeHasLocalForm',
} as const satisfies Record<NonNullable<Sense['see']>[number]['kind'], string>;
