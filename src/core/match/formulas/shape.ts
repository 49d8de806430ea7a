export type FormulaShape =
  /** 七纵七横, 一核两翼三区, “152”, “五清”: numbers that abbreviate a list. */
  | 'number'
  /** “网格+警格”, “党建+”: things to be combined. */
  | 'plus'
  /** “精神融通、设施互通”; 人人参与、人人尽力: members of equal length. */
  | 'parallel'
  /** 强基提质, 减损增效: two clipped verbs with two clipped objects. */
  | 'clipped'
  /** “蓝鹰工程”, “争先”精神, 实施某某赋能工程: a name with the head of a policy. */
  | 'named';

/** Offsets are UTF-16 units of the raw text. */
export interface Formula {
  readonly start: number;
  readonly end: number;
  readonly shape: FormulaShape;
  /** The coinage without its head: what is left where the head is a listed term (“甲乙丙丁”组合拳). */
  readonly core?: { readonly start: number; readonly end: number };
}

/** Every match of a global pattern as one formula. Not by `matchAll`, which makes a new expression for each text. */
export function shaped(raw: string, pattern: RegExp, shape: FormulaShape): Formula[] {
  const found: Formula[] = [];
  pattern.lastIndex = 0;
  for (let m = pattern.exec(raw); m; m = pattern.exec(raw))
    found.push({ start: m.index, end: m.index + m[0].length, shape });
  return found;
}

export const NUMBER = '一二三四五六七八九十百千两双';
