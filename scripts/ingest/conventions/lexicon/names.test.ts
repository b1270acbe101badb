import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isNamesRow, parseNames, parseRoster} from './names.ts'

describe('parseNames', () => {
  test.each([
    ['divided by 、', '钱一、孙二三、周五五', ['钱一', '孙二三', '周五五']],
    ['divided by commas', '钱一，孙二三,周五五', ['钱一', '孙二三', '周五五']],
    ['in columns', '钱一 孙二三 周五五', ['钱一', '孙二三', '周五五']],
    ['in full-width columns', '钱一　　孙二三　　周五五', ['钱一', '孙二三', '周五五']],
    ['with tabs', '钱一\t孙二三\t周五五', ['钱一', '孙二三', '周五五']],
    ['spread in columns', '李 四 孙二三 王　六', ['李四', '孙二三', '王六']],
    ['spread and divided by 、', '李　四、孙二三', ['李四', '孙二三']],
    ['with a full stop', '钱一、孙二三。', ['钱一', '孙二三']],
    ['of two surnames', '欧阳知一 司马二', ['欧阳知一', '司马二']],
    ['of other peoples', '阿依古丽·买合木提、扎西·次仁', ['阿依古丽·买合木提', '扎西·次仁']],
    ['with a note', '钱一（女）、孙二三(回族)', ['钱一（女）', '孙二三(回族)']],
    ['spread and with a note', '钱　一（病假） 孙二三', ['钱一（病假）', '孙二三']],
    ['one alone', '钱一', ['钱一']]
  ])('reads names %s', (_, text, names) => {
    expect(parseNames(text)).toEqual({names, loose: []})
  })

  test('tells the single characters that join no other', () => {
    expect(parseNames('钱一 李 孙二三')).toEqual({names: ['钱一', '孙二三'], loose: ['李']})
    expect(parseNames('李 四 王')).toEqual({names: ['李四'], loose: ['王']})
  })

  test('does not join characters across a mark or a wide gap', () => {
    expect(parseNames('钱一、李、四')).toEqual({names: ['钱一'], loose: ['李', '四']})
    expect(parseNames('钱一    李    四')).toEqual({names: ['钱一'], loose: ['李', '四']})
  })

  test.each([
    ['a sentence', '会议由钱一主持，孙二三列席会议。'],
    ['a word of five characters', '子虚区政府'],
    ['digits', '钱一 孙二三 3人'],
    ['Latin letters', '钱一、Li Si'],
    ['a label', '出席：钱一、孙二三'],
    ['single characters only', '李'],
    ['nothing', '']
  ])('is null for %s', (_, text) => {
    expect(parseNames(text)).toBeNull()
  })

  test('reads any list back, whether names of two characters are spread or not', () => {
    const character = fc.constantFrom(...'钱孙李周吴郑王冯陈褚一二三四五六')
    const name = fc.string({unit: character, minLength: 2, maxLength: 4})
    fc.assert(
      fc.property(
        fc.array(name, {minLength: 1}),
        fc.constantFrom(' ', '　', '、'),
        (names, gap) => {
          const printed = names.map((each) => (each.length === 2 ? [...each].join('　') : each))
          expect(parseNames(printed.join(gap))).toEqual({names, loose: []})
          expect(parseNames(names.join(gap))).toEqual({names, loose: []})
        }
      )
    )
  })
})

describe('names that are printed in an odd way', () => {
  test.each([
    [
      'three spaced characters among wider columns',
      '钱一　李 慶 華　周五五',
      ['钱一', '李慶華', '周五五']
    ],
    ['three spaced characters between marks', '李 慶 華、钱一', ['李慶華', '钱一']],
    ['threes and twos in one row', '李 慶 華　王 六', ['李慶華', '王六']],
    [
      'a name that a stretched row opened',
      '钱　一　　李 四五　　孙　二三',
      ['钱一', '李四五', '孙二三']
    ],
    ['four characters', '高金素梅 钱一', ['高金素梅', '钱一']],
    ['other peoples, without a dot', '孙　八　阿不都热合曼', ['孙八', '阿不都热合曼']]
  ])('reads %s', (_, text, names) => {
    expect(parseNames(text)).toEqual({names, loose: []})
  })

  test('takes none of many single characters that can be divided in several ways', () => {
    expect(parseNames('钱一　李 慶 華　楊　　曜')).toEqual({
      ...{names: ['钱一'], loose: ['李', '慶', '華', '楊', '曜']}
    })
  })

  test.each([
    ['全体委员', '钱一、孙二三、李四、全体委员'],
    ['市政府办公室', '钱一　孙二三　李四　市政府办公室'],
    ['3人', '钱一 孙二三 李四 3人']
  ])('%s does not void a list, and is told', (odd, text) => {
    expect(parseNames(text)).toBeNull()
    expect(parseRoster(text)).toEqual({names: ['钱一', '孙二三', '李四'], loose: [], odd: [odd]})
  })

  test.each([
    '主任钱一，副主任孙二三',
    '钱一、孙二三、市政府',
    '钱一、孙二三、李四，会议开始。散会'
  ])('what is odd in more than a quarter, or a sentence, is no list: %s', (text) => {
    expect(parseRoster(text)).toBeNull()
  })
})

describe('isNamesRow', () => {
  test.each(['钱一 孙二三 周五五', '李　四　孙二三　王　六', '钱一\t孙二三\t周五五\t吴六'])(
    'holds for three names or more in columns: %s',
    (text) => {
      expect(isNamesRow(text)).toBe(true)
    }
  )

  test.each([
    ['two names', '钱一 孙二三'],
    ['two names that are spread', '李 四 王 六'],
    ['names divided by 、', '钱一、孙二三、 周五五'],
    ['one word', '钱一孙二三'],
    ['a spaced sentence', '会议由 钱一 主持并作了总结讲话 随后 散会'],
    ['nothing', '']
  ])('does not hold for %s', (_, text) => {
    expect(isNamesRow(text)).toBe(false)
  })
})
