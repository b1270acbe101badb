import {readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {archiveSchema} from './archive.ts'
import {reservedIds} from './reserved.ts'

describe('ids', () => {
  test.each([
    ['search', '检索页'],
    ['data', '数据文件'],
    ['unfiled', '没有认出地区的文件'],
    ['china', '全国的机关'],
    ['d110101', '按区划代码编的地区']
  ])('%s is the site’s own', (id, holder) => {
    expect(
      faults({
        districts: [
          {id: 'zixu', name: '子虚区'},
          {id, name: '南柯区'}
        ]
      })
    ).toEqual([`districts.1.id “${id}”是网站自己的地址（${holder}），换一个`])
  })

  test('every page of the site is known', () => {
    const pages = readdirSync(new URL('../pages', import.meta.url))
      .map((name) => name.replace(/\.\w+$/, ''))
      .filter((name) => !name.startsWith('['))
    expect(pages).toContain('search')
    expect(pages.filter((page) => !reservedIds.has(page))).toEqual([])
  })

  test('no two districts have the same, and no two journals', () => {
    const districts = [
      {id: 'zixu', name: '子虚区'},
      {id: 'zixu', name: '子虚县'}
    ]
    const journals = [
      {id: 'zixu', name: '子虚人大'},
      {id: 'zixu', name: '子虚政报'}
    ]
    expect(faults({districts, journals})).toEqual([
      'districts.1.id “zixu”已是另一个地区的 id，换一个',
      'journals.1.id “zixu”已是另一份刊物的 id，换一个'
    ])
  })

  test.each(['npcsc', 'cppcc', 'journal-renda', 'undated'])('%s is no journal', (id) => {
    expect(faults({journals: [{id, name: '乌有人大'}]})).toEqual([
      `journals.0.id “${id}”是网站自己的地址（会议，或没有写明的刊物），换一个`
    ])
  })
})

describe('names', () => {
  test('no two districts share one, as name or alias', () => {
    const districts = [
      {id: 'a', name: '子虚区', aliases: ['子虚', '子虚']},
      {id: 'b', name: '子虚区'},
      {id: 'c', name: '南柯区', aliases: ['子虚']}
    ]
    expect(faults({districts})).toEqual([
      'districts.1 “子虚区”已是另一个地区的名称或别名，只能指一个地区',
      'districts.2 “子虚”已是另一个地区的名称或别名，只能指一个地区'
    ])
  })

  test('a journal is named once', () => {
    const journals = [
      {id: 'a', name: '乌有人大'},
      {id: 'b', name: '乌有人大'}
    ]
    expect(faults({journals})).toEqual(['journals.1.name “乌有人大”已经写过，只留一处'])
  })
})

describe('parents', () => {
  test('a district is not its own', () => {
    expect(faults({districts: [{id: 'a', name: '甲区', parent: '甲区'}]})).toEqual([
      'districts.0.parent 甲区属于甲区，成了自己的上级；改正其中一个'
    ])
  })

  test('nor in a circle, however long; who stands below a circle is not to blame', () => {
    const districts = [
      {id: 'a', name: '甲区', parent: '乙市'},
      {id: 'b', name: '乙市', parent: '丙省'},
      {id: 'c', name: '丙省', parent: '乙市'}
    ]
    expect(faults({districts})).toEqual([
      'districts.1.parent 乙市属于丙省属于乙市，成了自己的上级；改正其中一个',
      'districts.2.parent 丙省属于乙市属于丙省，成了自己的上级；改正其中一个'
    ])
  })

  test('a chain is none', () => {
    const districts = [
      {id: 'a', name: '甲区', parent: '乙市'},
      {id: 'b', name: '乙市', parent: '丙省'}
    ]
    expect(faults({districts})).toEqual([])
  })
})

describe('patterns', () => {
  test.each([
    ['(第', '括号没有配对'],
    ['第)', '括号没有配对；要的是括号本身时写成 \\( \\)'],
    ['[第', '方括号没有配对'],
    ['*页', '* + ? 前面没有可以重复的内容'],
    ['{页}', '方括号或花括号用错了地方'],
    ['页]', '方括号或花括号用错了地方'],
    ['页{2', '花括号没有写完'],
    ['页{3,2}', '花括号里的两个数前大后小'],
    ['[z-a]', '方括号里的范围前大后小'],
    ['\\页', '“\\”后面的字符不能这样写'],
    ['页\\', '末尾多了一个 \\'],
    ['\\p{Hans}', '\\p{…} 里的名称不对'],
    ['(?<1>页)', '(?…) 的写法不对']
  ])('%s is refused, and what is wrong with it is said', (pattern, reason) => {
    const [fault, ...others] = faults({furniture: ['^第\\d+版', pattern]})
    expect(others).toEqual([])
    expect(fault).toContain(`furniture.1 不是正确的正则表达式：${reason}`)
  })

  test.each(['.*', '', '^', '.', '甲*', '\\s*', '[^页]'])(
    '“%s”, which fits every line, is refused',
    (pattern) => {
      expect(faults({furniture: [pattern === '' ? '()' : pattern]})).toEqual([
        'furniture.0 这个式子与任何一行都相符，会把全部正文当作页面文字；写得具体些'
      ])
    }
  )

  test.each(['^第\\d+版$', '打印', '^\\s*$', '\\p{Script=Han}{9,}'])('“%s” is not', (pattern) => {
    expect(faults({furniture: [pattern]})).toEqual([])
  })
})

/** What is wrong with settings: where, and what is said. */
function faults(settings: unknown): string[] {
  const {error} = archiveSchema.safeParse(settings)
  return error?.issues.map(({path, message}) => `${path.join('.')} ${message}`) ?? []
}
