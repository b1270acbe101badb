import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {archiveSchema} from '../../../../src/schema/archive.ts'
import {createGazetteer} from '../../archive/gazetteer.ts'
import {createBlock, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {BlockData, Document} from '../../engine/tree/nodes.ts'
import {districtSections} from './district-sections.ts'

const names = {zixu: '子虚区', nanke: '南柯区', huaxu: '华胥区', shuiyue: '水月区', wuhe: '无何县'}
const gazetteer = createGazetteer(
  archiveSchema.parse({
    districts: [
      {id: 'wuyou', name: '乌有市'},
      ...Object.entries(names).map(([id, name]) => ({id, name, parent: '乌有市'}))
    ]
  }).districts
)

describe('an article that goes through the districts', () => {
  test('each name is a heading, and what stood behind it a paragraph', () => {
    const {read, data} = run(
      '一年来，各区县人大工作各有特色。',
      '子虚区　听取养老服务报告三次。',
      '南柯区　检查湖泊治理。',
      '无何县　走访山区学校。',
      '限于篇幅，不再列举。'
    )
    expect(read).toEqual([
      '一年来，各区县人大工作各有特色。',
      '# 子虚区',
      '听取养老服务报告三次。',
      '# 南柯区',
      '检查湖泊治理。',
      '# 无何县',
      '走访山区学校。',
      '限于篇幅，不再列举。'
    ])
    expect(data.sections?.map(({id}) => id)).toEqual(['zixu', 'nanke', 'wuhe'])
    expect(data.wider?.id).toBe('wuyou')
  })

  test.each([
    ['a wide space', '水月区　推行票决。', ['# 水月区', '推行票决。']],
    ['spaces', '水月区   推行票决。', ['# 水月区', '推行票决。']],
    ['a tab', '水月区\t推行票决。', ['# 水月区', '推行票决。']],
    ['a colon', '水月区：推行票决。', ['# 水月区：', '推行票决。']],
    ['brackets', '【水月区】推行票决。', ['# 【水月区】', '推行票决。']],
    ['square brackets', '[水月区] 推行票决。', ['# [水月区]', '推行票决。']],
    ['its own line', '水月区', ['# 水月区']],
    ['its own line in brackets', '【水月区】', ['# 【水月区】']]
  ])('the name may be apart from the text by %s, and nothing is lost', (_, line, sections) => {
    const {read, data} = run('子虚区　甲。', '南柯区　乙。', line)
    expect(read.slice(4)).toEqual(sections)
    expect(data.sections?.at(-1)?.name).toBe('水月区')
  })

  test('names without 区 and 县 do, too, where the text goes on with the name of a body', () => {
    const {read} = run('子虚 人大常委会督办。', '南柯 人大常委会检查。', '无何 县人大常委会走访。')
    expect(read).toEqual([
      ...[
        '# 子虚',
        '人大常委会督办。',
        '# 南柯',
        '人大常委会检查。',
        '# 无何',
        '县人大常委会走访。'
      ]
    ])
  })

  test('two are enough where lines are their whole names and text stands below each', () => {
    const {read, data} = run('子虚区', '古桥由常委会监督。', '南柯区', '湖泊由常委会监督。')
    expect(read).toEqual(['# 子虚区', '古桥由常委会监督。', '# 南柯区', '湖泊由常委会监督。'])
    expect(data.sections?.map(({id}) => id)).toEqual(['zixu', 'nanke'])
    for (const lines of [
      ['子虚', '甲。', '南柯', '乙。'],
      ['子虚区', '南柯区', '乙。'],
      ['子虚区', '甲。', '南柯区']
    ])
      expect(run(...lines).data.sections).toBeUndefined()
  })

  test('heading and text keep the lines they were printed on', () => {
    const {blocks} = run('子虚区　甲。', '南柯区　乙。', '水月区　丙。')
    expect(blocks.map(({data}) => data.lines)).toEqual([[1], [1], [2], [2], [3], [3]])
  })

  test('a district that comes again is text of the section it stands in', () => {
    const {read, data} = run('子虚区　甲。', '南柯区　乙。', '子虚区　又甲。', '水月区　丙。')
    expect(read).toContain('子虚区　又甲。')
    expect(data.sections?.map(({id}) => id)).toEqual(['zixu', 'nanke', 'shuiyue'])
  })

  test('of areas of one name those are meant that lie in the same city', () => {
    const {data} = run('朝阳区　甲。', '海淀区　乙。', '昌平区　丙。')
    expect(data.sections?.map(({id}) => id)).toEqual(['beijing-chaoyang', 'haidian', 'changping'])
    const other = run('朝阳区　甲。', '南关区　乙。', '宽城区　丙。')
    expect(other.data.sections?.[0]?.id).toBe('changchun-chaoyang')
  })
})

describe('any other document', () => {
  test.each([
    ['names only two districts', ['子虚区　甲。', '南柯区　乙。', '其他地区　丙。']],
    ['names districts of different cities', ['子虚区　甲。', '海淀区　乙。', '长春市　丙。']],
    [
      'runs names and text together',
      ['子虚区听取报告三次。', '南柯区检查湖泊治理。', '无何县走访山区学校。']
    ],
    ['names bodies, not districts', ['子虚区代表团', '南柯区代表团', '无何县代表团']],
    ['names districts of the end of a line', ['检查子虚区', '检查南柯区', '检查无何县']]
  ])('stays as it is where it %s', (_, lines) => {
    const {read, data} = run(...lines)
    expect(read).toEqual(lines)
    expect(data).not.toHaveProperty('sections')
    expect(data).not.toHaveProperty('wider')
  })

  test('lines that are known for something else are none', () => {
    const tree = create(['子虚区', '南柯区', '无何县'], {role: 'signature'})
    districtSections(gazetteer)(tree)
    expect(tree).toEqual(create(['子虚区', '南柯区', '无何县'], {role: 'signature'}))
  })
})

function run(...lines: readonly string[]) {
  const tree = create(lines)
  districtSections(gazetteer)(tree)
  const [document] = tree.children
  if (document?.type !== 'document') throw new Error('Expected a document')
  const blocks = document.children.filter((child) => isBlock(child))
  const read = blocks.map((block) =>
    block.type === 'heading' ? `${'#'.repeat(block.depth)} ${textOf(block)}` : textOf(block)
  )
  return {blocks, read, data: document.data}
}

function create(lines: readonly string[], data: Partial<BlockData> = {}): Root {
  const children = lines.map((line, at) =>
    createBlock(line, {lines: [at + 1], gap: 1, indent: 0, ...data})
  )
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null}}
  return {type: 'root', children: [document]}
}
