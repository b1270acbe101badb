import {describe, expect, test} from 'vitest'
import {fileOf, hasShared, read, readOne} from './shared.fixture.ts'

const folder = 'corpus/varied'

/** What each file is, by the beginning of its name, written down by reading it; how many blocks it has of some types. */
const expected: Readonly<
  Record<string, {facts: object; blocks?: Readonly<Record<string, number>>}>
> = {
  '2026年中央一号文件.docx': {facts: {}, blocks: {h1: 1, h2: 6, h3: 27, p: 30}},
  '2026年中央一号文件.pdf': {facts: {}, blocks: {h1: 1, h2: 6, h3: 27, p: 30}},
  cee_附表一: {
    facts: {},
    blocks: {'table-head': 1, tr: 12, p: 0}
  },
  'gne_other.html': {
    facts: {
      kind: 'decision',
      date: '2007-06-29',
      session: 'china/npcsc-10-28'
    },
    blocks: {h1: 1, note: 1, p: 1}
  },
  'gne_zsnews.html': {facts: {date: '2019-03-06', issuers: []}},
  'govcn_15_国发_2018_42号.html': {
    facts: {
      kind: 'opinion',
      documentNumber: '国发〔2018〕42号',
      issuers: ['国务院'],
      dates: {written: '2018-12-21', published: '2018-12-29'}
    },
    blocks: {h2: 8, h3: 20, salutation: 1, signature: 1}
  },
  'govcn_32_国发_2018_41号.html': {
    facts: {kind: 'notice', documentNumber: '国发〔2018〕41号', date: '2018-12-13'},
    blocks: {article: 32, h2: 1, h3: 9}
  },
  'govcn_46_国函_2006_38号.html': {
    facts: {kind: 'reply', documentNumber: '国函〔2006〕38号', date: '2006-05-23'},
    blocks: {h2: 1, h3: 4}
  },
  'govcn_52_国办发_1996_32号.html': {
    facts: {kind: 'notice', documentNumber: '国办发〔1996〕32号', date: '1996-07-17'},
    blocks: {'table-head': 1, tr: 21}
  },
  'govcn_56_国办发_2018_108号.html': {
    facts: {kind: 'notice', documentNumber: '国办发〔2018〕108号', date: '2018-11-19'},
    blocks: {p: 135, h2: 1}
  },
  'govcn_56.gbk.html': {
    facts: {kind: 'notice', documentNumber: '国办发〔2018〕108号', date: '2018-11-19'},
    blocks: {p: 135, h2: 1}
  },
  'hk_12-13-cm1010-translate-c.txt': {
    facts: {title: '會議過程正式紀錄', kind: 'record', date: '2012-10-10', speaker: null}
  },
  nfra_上海: {
    facts: {kind: 'regulation', date: null},
    blocks: {h2: 7, article: 25}
  },
  nfra_关于: {
    facts: {kind: 'notice', documentNumber: '苏银监办〔2005〕235号', date: '2005-11-11'},
    blocks: {h2: 8}
  },
  'tw_3612.md': {facts: {kind: 'record', date: '2008-02-01', speaker: null}},
  上海市: {
    facts: {kind: 'regulation', issuers: ['上海市人民代表大会常务委员会'], date: null},
    blocks: {h2: 7, article: 43}
  },
  '中华人民共和国学位法_20240426.docx': {
    facts: {
      kind: 'regulation',
      issuers: ['全国人民代表大会常务委员会'],
      dates: {passed: '2024-04-26', effective: '2025-01-01'}
    },
    blocks: {contents: 8, h2: 7, article: 45, note: 1}
  },
  中华人民共和国民营: {
    facts: {kind: 'regulation', dates: {passed: '2025-04-30', effective: '2025-05-20'}},
    blocks: {contents: 10, h2: 9, article: 78, note: 1}
  },
  '中华人民共和国监察法_20241225.docx': {
    facts: {
      kind: 'regulation',
      issuers: ['全国人民代表大会'],
      dates: {passed: '2018-03-20', amended: '2024-12-25'}
    },
    blocks: {h2: 9, article: 78}
  },
  关于国家机关: {
    facts: {kind: 'regulation', date: '1957-05-22', issuers: []}
  },
  '印花税暂行条例(2011-01-08).md': {
    facts: {
      title: '中华人民共和国印花税暂行条例',
      issuers: ['国务院'],
      dates: {published: '1988-08-06', effective: '1988-10-01'}
    },
    blocks: {article: 16}
  },
  '四川省_2026_政府工作报告.txt': {
    facts: {
      title: '2026年四川省人民政府工作报告',
      kind: 'work-report',
      speaker: {name: '施小琳', title: '四川省人民政府省长'},
      dates: {published: '2026-02-10', delivered: '2026-02-03'},
      session: 'sichuan/npc-14-5'
    },
    blocks: {h2: 4, salutation: 1}
  },
  '宪法修正案（2018年）.md': {
    facts: {issuers: ['全国人民代表大会'], date: '2018-03-11', session: 'china/npc-13-1'}
  },
  浙江省: {
    facts: {
      issuers: ['景宁畲族自治县人民代表大会'],
      dates: {passed: '1989-04-15', amended: '2021-05-28', effective: '1989-09-01'},
      session: 'lishui-jingning/2021'
    },
    blocks: {h2: 8, article: 69}
  },
  '海南省_2026_政府工作报告.txt': {
    facts: {
      speaker: {name: '刘小明', title: '海南省省长'},
      date: '2026-01-27',
      session: 'hainan/npc-7-5'
    },
    blocks: {h2: 5, salutation: 1}
  },
  '甘肃省_2026_政府工作报告.gb18030.txt': {
    facts: {speaker: {name: '任振鹤', title: '甘肃省省长'}, session: 'gansu/npc-14-4'},
    blocks: {h2: 3, h3: 8, salutation: 1}
  },
  '甘肃省_2026_政府工作报告.txt': {
    facts: {
      speaker: {name: '任振鹤', title: '甘肃省省长'},
      dates: {published: '2026-02-10', delivered: '2026-01-27'},
      session: 'gansu/npc-14-4'
    },
    blocks: {h2: 3, h3: 8, salutation: 1}
  },
  '贵州省_2026_政府工作报告.txt': {
    facts: {speaker: {name: '李炳军', title: '省长'}, session: 'guizhou/npc-14-4'},
    blocks: {h2: 3, h3: 18, salutation: 1}
  },
  '陕西省_2026_政府工作报告.txt': {
    facts: {
      speaker: {name: '赵刚', title: '陕西省省长'},
      dates: {published: '2026-02-02', delivered: '2026-01-27'},
      session: 'shaanxi/npc-14-4'
    },
    blocks: {h1: 1, h2: 3, h3: 15, salutation: 1}
  },
  '青海省_2026_政府工作报告.utf16le.txt': {
    facts: {
      speaker: {name: '罗东川', title: '省长'},
      dates: {published: '2026-01-31', delivered: '2026-01-27'},
      session: 'qinghai/npc-14-4'
    },
    blocks: {h2: 3, h3: 12, salutation: 1}
  }
}

/** Milliseconds for one document: a PDF of many pages takes a while on a machine that is busy. */

describe.skipIf(!hasShared)('what reading tells of real documents', () => {
  test.each(Object.entries(expected))('%s', async (file, {facts, blocks = {}}) => {
    const document = await readOne(folder, fileOf(folder, file))
    expect(document.status).toBe('written')
    expect(document).toMatchObject(facts)
    const counts = Object.keys(blocks).map((type) => [type, document.countOf(type)])
    expect(Object.fromEntries(counts)).toEqual(blocks)
  })

  test('a scan is no document', async () => {
    const {status, documents} = await read(folder, 'cee_GB-18596-2001.pdf')
    expect({status, documents}).toEqual({status: 'not-a-document', documents: []})
  })
})
