import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {sentenceOf} from './query/notes.ts'
import {parseQuery} from './query.ts'

describe('words that are wanted', () => {
  test.each([
    ['one', '营商环境', ['营商环境']],
    ['several, divided by spaces', '营商环境 子虚区', ['营商环境', '子虚区']],
    ['wide and repeated spaces', '　养老　 　托育 ', ['养老', '托育']],
    ['the same one twice', '养老 养老', ['养老']],
    ['a document number', '乌政办发〔2024〕3号', ['乌政办发〔2024〕3号']],
    ['a document number with a space', '乌政办发2024 3号', ['乌政办发2024', '3号']],
    ['years and codes with a minus inside', '2023-2025年 G7-1', ['2023-2025年', 'G7-1']],
    ['words with a minus inside', '养老-托育', ['养老-托育']],
    ['nothing', '', []],
    ['spaces only', ' 　\t ', []],
    ['a title of two sentences', '《甲乙 丙丁》 戊己', ['《甲乙 丙丁》', '戊己']],
    ['a title that does not end', '《甲乙 丙丁', ['《甲乙', '丙丁']],
    ['two quotations in one word', '“甲”和“乙”', ['“甲”和“乙”']],
    ['a sign that stands for itself', '℃', ['℃']],
    ['a character of private use, as old texts have it', '\ue863', ['\ue863']],
    ['a colon in a sentence', '联系人：张三', ['联系人：张三']],
    ['a plus inside', '互联网+监督', ['互联网+监督']],
    ['a plus in front', '+养老', ['养老']]
  ])('%s', (_, typed, words) => {
    expect(textsOf(typed)).toEqual(words)
    expect(parseQuery(typed)).toMatchObject({notes: [], districts: [], query: {none: []}})
  })

  test.each([
    ['a name as a list prints it', '李　四', ['李四'], '李四'],
    ['a longer name, spread', '欧 阳 四', ['欧阳四'], '欧阳四'],
    ['a spread name beside a word', '李 四 预算', ['李四', '预算'], '李四'],
    ['a spread name behind a word', '预算 李 四', ['预算', '李四'], '李四']
  ])('%s', (_, typed, words, joined) => {
    expect(textsOf(typed)).toEqual(words)
    expect(parseQuery(typed).notes).toEqual([{rule: 'joined', text: joined}])
  })

  test('a single character beside words, and characters in quotation marks, stand alone', () => {
    expect(textsOf('李 南柯区')).toEqual(['李', '南柯区'])
    expect(textsOf('"李" "四"')).toEqual(['李', '四'])
  })

  test.each(['防汛\u200b工作', '\ufeff防汛工作', '防\u00ad汛\u2060工作', '防汛工\u0000作'])(
    'unseen characters are none of %j',
    (typed) => {
      expect(textsOf(typed)).toEqual(['防汛工作'])
    }
  )
})

describe('quotation marks', () => {
  test.each([
    '"互联网服务"',
    '＂互联网服务＂',
    '“互联网服务”',
    '”互联网服务”',
    '"互联网服务”',
    '‘互联网服务’',
    "'互联网服务'",
    '「互联网服务」',
    '“「互联网服务」”',
    '"“‘互联网服务’”"',
    '『互联网服务』',
    '﹁互联网服务﹂'
  ])('%s means the same as none', (typed) => {
    expect(parseQuery(typed)).toEqual(parseQuery('互联网服务'))
  })

  test('keep together what has spaces inside', () => {
    expect(textsOf('“互联网 服务” 便民')).toEqual(['互联网 服务', '便民'])
  })

  test('are part of a word that goes on behind them', () => {
    expect(textsOf('“公司”登记')).toEqual(['“公司”登记'])
    expect(textsOf('落实“放管服”改革')).toEqual(['落实“放管服”改革'])
    expect(textsOf('“甲 乙”办法')).toEqual(['“甲 乙”办法'])
    expect(textsOf('“怎样养老？”')).toEqual(['怎样养老？'])
  })

  test.each([
    ['“互联网服务', ['互联网服务']],
    ['互联网服务”', ['互联网服务']],
    ['"互联网 服务', ['互联网', '服务']],
    ['「互联网服务', ['互联网服务']]
  ])('without their other end do no harm: %s', (typed, words) => {
    expect(textsOf(typed)).toEqual(words)
    expect(parseQuery(typed).notes.map(({rule}) => rule)).toEqual(['unclosed'])
  })

  test('take what is in them by its letters', () => {
    expect(textsOf('"-养老" "标题:代表" "OR"')).toEqual(['-养老', '标题:代表', 'OR'])
    expect(parseQuery('"-养老" "标题:代表" "OR"').notes).toEqual([])
  })
})

describe('words that are not wanted', () => {
  test.each([
    '接诉即办 -北京',
    '接诉即办 －北京',
    '接诉即办　−北京',
    '-北京 接诉即办',
    '接诉即办 -"北京"'
  ])('%s', (typed) => {
    expect(parseQuery(typed)).toEqual({
      query: {
        all: [{text: '接诉即办', field: null}],
        none: [{text: '北京', field: null}],
        within: 'document'
      },
      districts: [],
      notes: []
    })
  })

  test.each([
    ['-北京', 'only-excluded', ''],
    ['预算 - 北京', 'no-letters', '-'],
    ['预算 -2023年', 'number-excluded', '-2023年'],
    ['预算 -预算', 'contradiction', '预算'],
    ['预算 -地区:子虚区', 'district-excluded', '-地区:子虚区']
  ])('%s is told of', (typed, rule, text) => {
    expect(parseQuery(typed).notes).toEqual([{rule, text}])
  })

  test('may be of a field', () => {
    expect(parseQuery('预算 -标题：决算').query.none).toEqual([{text: '决算', field: 'title'}])
  })
})

describe('labels', () => {
  test.each([
    ['标题:代表', {text: '代表', field: 'title'}],
    ['标题：代表', {text: '代表', field: 'title'}],
    ['標題:代表', {text: '代表', field: 'title'}],
    ['文號：子政发', {text: '子政发', field: 'number'}],
    ['标题： 代表', {text: '代表', field: 'title'}],
    ['标题：“代表 建议”', {text: '代表 建议', field: 'title'}],
    ['文号:子政发〔2024〕3号', {text: '子政发〔2024〕3号', field: 'number'}],
    ['文号：子政发', {text: '子政发', field: 'number'}]
  ])('%s', (typed, term) => {
    expect(parseQuery(typed)).toMatchObject({query: {all: [term]}, districts: [], notes: []})
  })

  test('地区 is a filter by name, not a word', () => {
    expect(parseQuery('养老 地区:子虚区')).toMatchObject({
      query: {all: [{text: '养老', field: null}]},
      districts: ['子虚区'],
      notes: []
    })
    const only = parseQuery('地区：子虚区、乌有县')
    expect(only.districts).toEqual(['子虚区', '乌有县'])
    expect(only.notes).toEqual([{rule: 'only-district', text: ''}])
  })

  test.each([
    ['养老 标题:', 'value-missing', '标题:'],
    ['养老 标题：“”', 'value-missing', '标题：“”'],
    ['养老 标题：，', 'no-letters', '标题：，'],
    ['养老 文种:通知', 'label-unknown', '文种:通知']
  ])('%s is told of', (typed, rule, text) => {
    expect(parseQuery(typed).notes).toEqual([{rule, text}])
  })
})

describe('what is not understood', () => {
  test.each([
    ['养老 OR 托育', ['养老', '托育'], 'operator-unknown', 'OR'],
    ['养老 | 托育', ['养老', '托育'], 'operator-unknown', '|'],
    ['养老 + 托育', ['养老', '托育'], 'operator-unknown', '+'],
    ['养老*', ['养老'], 'wildcard', '养老*'],
    ['怎样养老？！', ['怎样养老'], 'ending', '？！'],
    ['古桥要保护。', ['古桥要保护'], 'ending', '。'],
    ['养老 ——', ['养老'], 'no-letters', '——'],
    ['，。', [], 'no-letters', '，。']
  ])('%s is left out, and said', (typed, words, rule, text) => {
    expect(textsOf(typed)).toEqual(words)
    expect(parseQuery(typed).notes).toEqual([{rule, text}])
  })

  test('more words than anybody types are left out, and said', () => {
    const {query, notes} = parseQuery(
      Array.from({length: 40}, (_, at) => `词${String(at)}`).join(' ')
    )
    expect(query.all).toHaveLength(24)
    expect(notes).toEqual([{rule: 'too-many', text: '词24'}])
  })

  test('is told in sentences that name it', () => {
    expect(sentenceOf({rule: 'no-letters', text: '，$&'})).toBe(
      '“，$&”里没有可以检索的字，没有用它。'
    )
  })
})

test('all words may be wanted in one passage', () => {
  expect(parseQuery('养老 托育', 'passage').query.within).toBe('passage')
})

const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'养老李“”"「」『』\'-－*＊+|：: 　\u200b5Ａ。𠮷',
        '标题：',
        '地区:',
        '文号:'
      ),
      fc.string({unit: 'binary', maxLength: 3})
    ),
    {maxLength: 40}
  )
  .map((pieces) => pieces.join(''))

test('no text throws; every word is of what was typed, and has something to look for', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const {query, notes, districts} = parseQuery(text)
      const seen = bare(text)
      for (const each of [...query.all, ...query.none].map((term) => term.text).concat(districts)) {
        expect(seen).toContain(bare(each))
        expect(each).toMatch(/[\p{L}\p{N}\p{So}\p{Co}]/u)
      }
      const said = notes.length + query.all.length + query.none.length + districts.length
      if (/[\p{L}\p{N}\p{So}\p{Co}]/u.test(seen)) expect(said).toBeGreaterThan(0)
    })
  )
})

test('of several districts, one that is none is said', () => {
  const {districts, notes} = parseQuery('地区:子虚|+|')
  expect([districts, notes[0]]).toEqual([['子虚'], {rule: 'no-letters', text: '+'}])
})

test.each(['“', '”', '"', '「', '-', '*', '标题：', '李 ', '养 -老 ', '　', '"a ', "'’“"])(
  'a long row of %j is read in one go',
  (unit) => {
    expect(() => parseQuery(unit.repeat(100_000))).not.toThrow()
  }
)

function textsOf(text: string): string[] {
  return parseQuery(text).query.all.map((term) => term.text)
}

function bare(text: string): string {
  return text.replace(/[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '')
}
