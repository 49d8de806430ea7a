import type { Preset } from '../../core/marks/presets';
import type { Hue, Line } from '../../core/marks/style';
import type { MessageKey } from '../../platform/i18n';

export const HUE_WORDS = {
  red: 'marksHueRed',
  blue: 'marksHueBlue',
  violet: 'marksHueViolet',
  gold: 'marksHueGold',
  green: 'marksHueGreen',
  grey: 'marksHueGrey',
} as const satisfies Record<Hue, MessageKey>;

export const LINE_WORDS = {
  solid: 'marksLineSolid',
  dashed: 'marksLineDashed',
  dotted: 'marksLineDotted',
  double: 'marksLineDouble',
  wavy: 'marksLineWavy',
  none: 'marksLineNone',
} as const satisfies Record<Line, MessageKey>;

export const PRESET_WORDS = {
  usual: 'marksPresetUsual',
  'blue-gold': 'marksPresetBlueGold',
  'one-colour': 'marksPresetOneColour',
  lines: 'marksPresetLines',
  grounds: 'marksPresetGrounds',
} as const satisfies Record<Preset, MessageKey>;
