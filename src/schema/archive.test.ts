import {z} from 'astro/zod'
import {describe, expect, test} from 'vitest'
import {archiveSchema} from './archive.ts'

describe('the settings of an archive', () => {
  test('are neutral where nothing is set, and name no place', () => {
    expect(archiveSchema.parse({})).toEqual({
      name: '公开档案',
      description: '人民代表大会和政府公开文件的检索与阅读',
      districts: [],
      originals: false,
      journals: [],
      furniture: [],
      endings: [],
      bodies: [],
      labels: [],
      synonyms: [],
      feeds: []
    })
  })

  test('are what a person wrote, in the same order', () => {
    const settings = {
      name: '乌有市公开档案',
      description: '乌有市人大文件',
      notice: '虚构样例',
      districts: [
        {id: 'wuyou', name: '乌有市', aliases: ['乌市'], parent: '某省'},
        {id: 'zixu-2', name: '子虚区', aliases: []}
      ],
      originals: true,
      journals: [{id: 'wuyou-renda', name: '乌有人大'}],
      furniture: ['^〔虚构样例〕'],
      endings: [{ending: '备忘录', kind: 'record'}],
      bodies: ['乌有市河道议事堂'],
      labels: [{label: '公文编号', field: 'documentNumber'}],
      synonyms: [['十五五', '第十五个五年规划']],
      license: {name: '某某许可', url: 'https://example.org/'},
      feeds: [{id: 'bridges', name: '古桥', query: '“古桥” -石拱'}],
      style: '样式/style.css'
    }
    expect(archiveSchema.parse(settings)).toEqual(settings)
  })

  test.each([
    [{endings: [{ending: '备忘 录', kind: 'record'}]}, '应为 1 至 20 个汉字', 'endings[0].ending'],
    [{endings: [{ending: '备忘录', kind: 'memo'}]}, '', 'endings[0].kind'],
    [{bodies: ['议事堂', '议事堂']}, '“议事堂”已经写过', 'bodies[1]'],
    [{synonyms: [['十五五']]}, '', 'synonyms[0]'],
    [
      {
        synonyms: [
          ['甲乙', '丙丁'],
          ['丙丁', '戊己']
        ]
      },
      '“丙丁”已经写过',
      'synonyms'
    ],
    [{labels: [{label: '编号：', field: 'other'}]}, '应为 1 至 12 个汉字', 'labels[0].label'],
    [{labels: [{label: '编号', field: 'number'}]}, '', 'labels[0].field'],
    [
      {
        labels: [
          {label: '编号', field: 'other'},
          {label: '编号', field: 'title'}
        ]
      },
      '“编号”已经写过',
      'labels[1].label'
    ]
  ])('do not take the words of %j', (settings, reason, path) => {
    expect(messageOf(settings)).toContain(reason)
    expect(messageOf(settings)).toContain(`→ at ${path}`)
  })

  test('give a district no other names where none are set', () => {
    const {districts} = archiveSchema.parse({districts: [{id: 'zixu', name: '子虚区'}]})
    expect(districts[0]?.aliases).toEqual([])
  })

  test.each(['zixu', 'zixu-2', 'z', 'a1'])('take %s for a part of addresses', (id) => {
    expect(messageOf({districts: [{id, name: '子虚区'}]})).toBe('')
  })

  test.each(['Zixu', '子虚', '2zixu', '-zixu', 'zi_xu', 'zi xu', 'zixu/2024', ''])(
    'do not take %j for a part of addresses, and say what is expected where',
    (id) => {
      for (const list of ['districts', 'journals']) {
        const message = messageOf({[list]: [{id, name: '子虚区'}]})
        expect(message).toContain('应为小写字母、数字和连字符')
        expect(message).toContain(`${list}[0].id`)
      }
    }
  )

  test.each([
    ['a setting that there is not', {nmae: '乌有市'}, /"nmae"/],
    [
      'a setting of a district that there is not',
      {districts: [{id: 'a', name: '甲', pinyin: 'a'}]},
      /"pinyin"[\s\S]*districts\[0\]/
    ],
    ['a district without a name', {districts: [{id: 'zixu'}]}, /districts\[0\]\.name/],
    ['an empty name', {name: ''}, /name/],
    [
      'an empty alias',
      {districts: [{id: 'a', name: '甲', aliases: ['']}]},
      /districts\[0\]\.aliases\[0\]/
    ],
    ['one pattern that is not in a list', {furniture: '^第'}, /furniture/],
    ['a number for a name', {name: 2024}, /name/],
    ['nobody for a maker', {maker: ' '}, /maker/],
    ['an empty contact', {contact: ''}, /contact/],
    ['a licence that is a list', {license: ['CC-BY-4.0']}, /CC-BY-4\.0[\s\S]*license/],
    ['a feed of nothing', {feeds: [{name: '甲', query: '——'}]}, /feeds\[0\]\.query/],
    [
      'two feeds at one address',
      {
        feeds: [
          {id: 'a', name: '甲', query: '甲'},
          {id: 'a', name: '乙', query: '乙'}
        ]
      },
      /“a”已是另一条的 id[\s\S]*feeds\[1\]\.id/
    ]
  ])('do not take %s, and name it', (_, settings, message) => {
    expect(messageOf(settings)).toMatch(message)
  })
})

/** What a person is told; nothing where the settings fit. */
function messageOf(settings: unknown): string {
  const {error} = archiveSchema.safeParse(settings)
  return error ? z.prettifyError(error) : ''
}
