import { describe, expect, it } from 'vitest';
import { pageLanguage } from '../../../src/core/page/language';

describe('pageLanguage', () => {
  it.each([
    [
      '会议强调，要深入学习贯彻重要讲话精神，准确把握目标要求，有序推动数字化改革步步深化，确保各项措施落到实处。',
      'chinese',
    ],
    [
      '會議強調，要深入學習貫徹重要講話精神，準確把握目標要求，有序推動數字化改革步步深化，確保各項措施落到實處。',
      'chinese',
    ],
    ['首相は記者会見で、経済対策について説明し、国民の理解を求めた。関係閣僚会議は来週開かれる予定である。', 'other'],
    [`The State Council said on Monday that ${'the new rules would take effect next month. '.repeat(8)}`, 'other'],
    [`Read this in 中文 ${'and then in English, please. '.repeat(20)}`, 'other'],
    ['正在加载', 'too-little-text'],
  ])('%j', (text, language) => {
    expect(pageLanguage(text)).toBe(language);
  });
});
