import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readLines} from '../../engine/read/lines.ts'
import {furniture} from '../clean/furniture.ts'
import {colophon} from './colophon.ts'
import {outlineOf} from './outline.fixture.ts'
import {split} from './split.ts'

const imprint = ['编辑：子虚区人大常委会办公室', '地址：云梦大街1号', '电话：62220131']

describe('colophon', () => {
  test('sets the imprint of a bulletin aside, behind its last document', () => {
    expect(outlineAfter(imprint)).toEqual([
      'document: 子虚区人民政府关于桥梁的报告/全区有桥梁四十二座。',
      'document: 子虚区人大常委会任命名单/任命钱一为区教育局局长。',
      `back: ${imprint.join('/')}`
    ])
  })

  test('knows the lines of imprints', () => {
    const labels =
      '编辑 编　辑 出版 主办 主管 印刷 印制 发行 地址 通讯地址 电话 联系电话 传真 邮　编 邮政编码 网址 印数 准印证号 刊号'
    for (const label of labels.split(' ')) {
      const lines = [`${label}：略`, `责任者：钱一`, `${label}:略`]
      expect(outlineAfter(lines).at(-1)).toBe(`back: ${lines.join('/')}`)
    }
  })

  test('takes short lines among the imprint with it', () => {
    const lines = [imprint[0] ?? '', '（内部资料　免费交流）', ...imprint.slice(1), '18号院']
    expect(outlineAfter(lines).at(-1)).toBe(`back: ${lines.join('/')}`)
  })

  test('takes the name, the issue and the day of the bulletin with it', () => {
    const masthead = ['子虚区人大常委会公报', '2024年第2期（总第9期）', '2024年6月3日出版']
    expect(outlineAfter([...masthead, ...imprint]).at(-1)).toBe(
      `back: ${[...masthead, ...imprint].join('/')}`
    )
  })

  test('leaves the title of the last document, its signature and short lines above the imprint', () => {
    const lines = ['钱一　孙二三', '子虚区人大常委会', '2024年6月3日']
    expect(outlineAfter([...lines, ...imprint])).toEqual([
      'document: 子虚区人民政府关于桥梁的报告/全区有桥梁四十二座。',
      `document: 子虚区人大常委会任命名单/任命钱一为区教育局局长。/${lines.join('/')}`,
      `back: ${imprint.join('/')}`
    ])
  })

  test.each([
    ['one line of an imprint alone', ['电话：62220131']],
    ['lines with other labels', ['任命：', '局长：钱一', '院长：孙二三']],
    ['lines that begin like an imprint but have no label', ['编辑部的话', '地址待定', '电话未通']],
    ['sentences', ['编辑：本名单由办公室编辑。', '电话：有事请拨打62220131。']],
    ['lines that are too long', imprint.map((line) => `${line}（${'子虚区人大'.repeat(8)}）`)]
  ])('leaves %s in the document', (_, lines) => {
    const outline = outlineAfter(lines)
    expect(outline).toHaveLength(2)
    expect(outline[1]).toMatch(new RegExp(`任命钱一为区教育局局长。/${lines[0] ?? ''}`))
  })

  test('leaves an imprint that text follows', () => {
    const outline = outlineAfter([...imprint, '以上名单予以公布。'])
    expect(outline).toHaveLength(2)
    expect(outline[1]).toMatch(/以上名单予以公布。$/)
  })

  test('leaves the contact lines at the end of a single document', () => {
    const tree = readLines(['子虚区人民政府公告', '明日停水。', ...imprint].join('\n'))
    split()(tree, new VFile({path: 'a.txt'}))
    colophon()(tree)
    expect(outlineOf(tree)).toEqual([
      `document: 子虚区人民政府公告/明日停水。/${imprint.join('/')}`
    ])
  })

  test('keeps page numbers that stand among the imprint', () => {
    const [first = '', ...rest] = imprint
    const outline = outlineAfter([first, '— 36 —', ...rest], furniture([]))
    expect(outline.at(-1)).toBe(`back: ${imprint.join('/')}`)
    expect(outline.join('/')).toContain('— 36 —')
  })
})

/** A bulletin of two documents that ends with these lines, after the step; without its contents list. */
function outlineAfter(lines: readonly string[], clean?: (tree: Root) => void): string[] {
  const tree = readLines(
    [
      '目录',
      '子虚区人民政府关于桥梁的报告……1',
      '子虚区人大常委会任命名单……4',
      '子虚区人民政府关于桥梁的报告',
      '全区有桥梁四十二座。',
      '子虚区人大常委会任命名单',
      '任命钱一为区教育局局长。',
      ...lines
    ].join('\n')
  )
  clean?.(tree)
  split()(tree, new VFile({path: 'a.txt'}))
  colophon()(tree)
  return outlineOf(tree).slice(1)
}
