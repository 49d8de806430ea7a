/** Whether a page is Chinese, told from a sample of its text: other pages, Japanese ones too, are given up early. */

export type PageLanguage = 'chinese' | 'other' | 'too-little-text';

const ENOUGH = 40;
const SAMPLE = 20_000;

/** Share of kana among Chinese characters and kana from which a text counts as Japanese. */
const KANA_SHARE = 0.05;
/** Share of Chinese characters among letters of any script below which a page is not worth reading. */
const HAN_SHARE = 0.1;

export function pageLanguage(text: string): PageLanguage {
  let han = 0;
  let kana = 0;
  let other = 0;
  const length = Math.min(text.length, SAMPLE);
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0x4e00 && c <= 0x9fff) han++;
    else if (c >= 0x3041 && c <= 0x30ff && c !== 0x30fb && c !== 0x30fc) kana++;
    else if (
      (c >= 0x41 && c <= 0x5a) ||
      (c >= 0x61 && c <= 0x7a) ||
      (c >= 0xac00 && c <= 0xd7a3) ||
      (c >= 0x400 && c <= 0x4ff)
    )
      other++;
  }
  if (kana > (han + kana) * KANA_SHARE) return 'other';
  if (han >= ENOUGH) return han >= (han + other) * HAN_SHARE ? 'chinese' : 'other';
  return other + kana > ENOUGH * 5 ? 'other' : 'too-little-text';
}
