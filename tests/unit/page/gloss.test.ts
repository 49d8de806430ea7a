import { describe, expect, it } from 'vitest';
import { findGloss, type GlossPlace } from '../../../src/core/page/gloss';

/** Where a term stands that the text may put into quotation marks. */
function placeIn(text: string, term: string): GlossPlace {
  const found = new RegExp([...term].join('[“”]?')).exec(text);
  if (!found) throw new Error(`${term} is not in ${text}`);
  return { text, start: found.index, end: found.index + found[0].length };
}

describe('findGloss', () => {
  it.each([
    ['三中心六功能', '深化“三中心六功能”方案，即展示中心、交易中心和服务中心。', undefined],
    ['三中心', '建设“三中心”，即展示中心、交易中心和服务中心。', ['展示中心', '交易中心', '服务中心']],
    ['两张清单', '完善“两张清单”（权力清单、责任清单）制度。', ['权力清单', '责任清单']],
    ['三大成果', '形成实践成果、理论成果、制度成果“三大成果”。', ['实践成果', '理论成果', '制度成果']],
    ['四方责任', '压实属地、部门、单位、个人四方责任。', ['属地', '部门', '单位', '个人']],
    ['五清行动', '开展“五清”行动，整治村容。', undefined],
    ['三大成果', '打造最佳应用、比拼“三大成果”。', undefined],
  ])('%s in %s', (term, text, items) => {
    const elsewhere = placeIn(`别的一段说到${term}时很短。`, term);
    expect(findGloss(term, [elsewhere, placeIn(text, term)])?.items).toEqual(items);
  });

  it('gives the sentence as it stands on the page', () => {
    const text = '会议指出，要抓落实。所谓“五色图”，是指以五种颜色标示风险的地图。下一步继续。';
    expect(findGloss('五色图', [placeIn(text, '五色图')])).toEqual({
      sentence: '所谓“五色图”，是指以五种颜色标示风险的地图。',
      items: [],
    });
  });
});
