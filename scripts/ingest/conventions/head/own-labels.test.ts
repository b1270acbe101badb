import {describe, expect, test} from 'vitest'
import {outline, read} from './read-head.fixture.ts'

const paragraph = '石桥修好了，两岸的人又能走到一起。'.repeat(6)

describe('lines of the text that look like a catalogue', () => {
  test('leaves labelled lines that minutes have of their own', () => {
    const lines = [
      '时间：2024年3月1日上午9时',
      '地点：一楼会议室',
      '主题：研究古井保护',
      '审核：钱一'
    ]
    expect(outline(read(['子虚区古井会议纪要', ...lines, paragraph].join('\n')).document)).toEqual([
      ...['title 子虚区古井会议纪要', ...lines, paragraph]
    ])
    const {document} = read(['子虚区古井会议纪要', '主题：研究古井保护', paragraph].join('\n'))
    expect(outline(document)[1]).toBe('主题：研究古井保护')
  })

  test('leaves them also where a site has printed the day of publication above', () => {
    const lines = ['时间：2024年3月1日上午9时', '主题：研究古井保护', '主持：钱一']
    for (const own of [lines, lines.slice(1, 2)]) {
      const text = ['子虚区古井会议纪要', '发布日期：2024-03-05', ...own, paragraph].join('\n')
      expect(outline(read(text).document).slice(2)).toEqual([...own, paragraph])
    }
  })

  test('leaves the last lines of a table that have labels of articles', () => {
    const lines = [
      '桥梁养护通知',
      paragraph,
      paragraph,
      paragraph,
      '来源：市级资金',
      '地点：捞月桥'
    ]
    expect(outline(read(lines.join('\n')).document).slice(-2)).toEqual(lines.slice(-2))
    expect(outline(read(lines.slice(0, 5).join('\n')).document).at(-1)).toBe('来源：市级资金')
  })

  test('leaves what stands below a text that its own paper may have: subject words', () => {
    const lines = ['桥梁养护通知', paragraph, paragraph, paragraph, paragraph, '主题词：桥梁 通知']
    expect(outline(read(lines.join('\n')).document).at(-1)).toBe('主题词：桥梁 通知')
  })

  test('leaves a value that is a sentence', () => {
    const line = '来源：本区老人说，井是前人挖的。'
    expect(outline(read(['一座古井', line, paragraph].join('\n')).document)[1]).toBe(line)
  })
})
