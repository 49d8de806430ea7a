import { describe, expect, it } from 'vitest';
import { entryOf, mark, nestedSurfaces, surfaces } from './marker';

describe('markBlock', () => {
  it('finds traditional characters, full width and any quotation marks', () => {
    const entries = [entryOf('152体系'), entryOf('断头路')];
    expect(surfaces('「１５２」體系與斷頭路', entries)).toEqual(['「１５２」體系', '斷頭路']);
  });

  it('completes a pair of quotation marks at the edge, and refuses words of two quotations', () => {
    const entries = [entryOf('严者无敌'), entryOf('过关百姓')];
    expect(surfaces('坚持“严”者无敌', entries)).toEqual(['“严”者无敌']);
    expect(surfaces('以“干部过关”“百姓过节”', entries)).toEqual([]);
  });

  it('takes no letters out of a longer word or an address', () => {
    const entries = [entryOf('CEPA'), entryOf('PPP项目')];
    expect(surfaces('签署CEPA，见www.cepa-online.example/xcepa.html', entries)).toEqual(['CEPA']);
    expect(surfaces('推进PPP项目；APPP项目', entries)).toEqual(['PPP项目']);
  });

  it('prefers the longest, and a form to a template of the same length', () => {
    const entries = [
      entryOf('改革'),
      entryOf('数字化改革'),
      entryOf('t', { forms: ['{noun}攻坚战'] }),
      entryOf('脱贫攻坚战'),
    ];
    expect(mark('数字化改革与脱贫攻坚战', entries).map((s) => [s.id, s.kind])).toEqual([
      ['数字化改革', 'entry'],
      ['脱贫攻坚战', 'entry'],
    ]);
  });
});

describe('templates', () => {
  const found = (form: string, text: string, slots = {}) =>
    surfaces(text, [entryOf('t', { forms: [{ text: form, slots }] })]);

  it('fills places, short and full', () => {
    expect(found('平安{place}', '建设平安浙江和平安路桥区')).toEqual(['平安浙江', '平安路桥区']);
    expect(found('平安{place}', '祝大家平安健康')).toEqual([]);
    expect(found('{place}元素', '展示更多台州元素')).toEqual(['台州元素']);
  });

  it('fills numbers as whole runs', () => {
    expect(found('{n}纵{n}横', '形成“七纵七横”路网')).toEqual(['七纵七横']);
    expect(found('{n}纵{n}横', '纵横交错')).toEqual([]);
  });

  it('takes a quoted name whole or not at all', () => {
    expect(found('{noun}提升行动', '实施“千兆城市”提升行动')).toEqual(['“千兆城市”提升行动']);
    expect(found('{noun}提升工程', '完成“白改黑”改造提升工程')).toEqual(['白改黑', '改造提升工程']);
  });

  it('begins nouns at whole words', () => {
    expect(found('{noun}三年行动', '深入实施制造业数字化转型三年行动', { noun: { max: 9 } })).toEqual([
      '制造业数字化转型三年行动',
    ]);
    expect(found('{noun}示范区', '创建国家中医药综合改革示范区', { noun: { max: 9 } })).toEqual([
      '国家中医药综合改革示范区',
    ]);
    expect(found('{noun}示范区', '争创全省普惠金融示范区')).toEqual(['普惠金融示范区']);
    expect(found('{noun}先行区', '入选首批美丽乡村先行区')).toEqual(['美丽乡村先行区']);
    expect(found('{noun}攻坚行动', '实施0.1微克攻坚行动')).toEqual([]);
  });

  it('fills nouns up to a verb or function word, within its limits', () => {
    expect(found('{noun}攻坚战', '坚决打赢污染防治攻坚战')).toEqual(['污染防治攻坚战']);
    expect(found('{noun}攻坚战', '这是一场攻坚战')).toEqual([]);
    expect(found('{noun}攻坚战', '打好碧水攻坚战', { noun: { not: ['碧水'] } })).toEqual([]);
    expect(found('{noun}攻坚战', '打好碧水攻坚战', { noun: { only: ['蓝天'] } })).toEqual([]);
  });
});

describe('unlisted formulas beside listed terms', () => {
  const entries = [
    entryOf('乡村振兴'),
    entryOf('组合拳'),
    entryOf('补齐短板'),
    entryOf('t', { forms: ['{n}核{n}带'] }),
  ];

  it('keep their core where their head is listed', () => {
    expect(surfaces('乡村振兴打好“引联育服”组合拳', entries)).toEqual(['乡村振兴', '引联育服', '组合拳']);
  });

  it('leave out the members of a slogan that are listed, and single members', () => {
    expect(surfaces('要守住底线、补齐短板、完善机制、稳定队伍。', entries)).toEqual(['补齐短板', '完善机制、稳定队伍']);
  });

  it('outgrow a template that stopped half-way', () => {
    expect(surfaces('乡村振兴布局一核一带两点三环', entries)).toEqual(['乡村振兴', '一核一带两点三环']);
    expect(surfaces('乡村振兴布局一核一带', entries)).toEqual(['乡村振兴', '一核一带']);
  });

  it('outgrow the commonest words, which are no company for them', () => {
    const common = [...entries, entryOf('群众', { tier: 'C' })];
    const slogan = '群众张嘴、干部跑腿、群众满意';
    expect(surfaces('乡村振兴要“群众张嘴、干部跑腿”。', common)).toEqual(['乡村振兴', '群众张嘴、干部跑腿']);
    expect(surfaces(`他说“${slogan}”。`, common)).toEqual(['群众', '群众']);
    expect(surfaces('乡村振兴依靠群众。', common)).toEqual(['乡村振兴', '群众']);
  });
});

describe('nestedIn', () => {
  const entries = [entryOf('科技金融、普惠金融'), entryOf('普惠金融'), entryOf('t', { forms: ['{noun}金融'] })];

  it('finds the terms within a mark, but no templates', () => {
    expect(nestedSurfaces('做好科技金融、普惠金融。', entries)).toEqual(['普惠金融']);
  });

  it('finds them within a formula too', () => {
    const common = [entryOf('乡村振兴'), entryOf('群众', { tier: 'C' })];
    expect(nestedSurfaces('乡村振兴要“群众张嘴、干部跑腿”。', common)).toEqual(['群众']);
  });

  it('finds nothing where marks stand alone', () => {
    expect(nestedSurfaces('普惠金融', entries)).toEqual([]);
  });
});
