import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readLines} from '../../engine/read/lines.ts'
import {furniture} from '../clean/furniture.ts'
import {endMarks} from './end-marks.ts'
import {outlineOf} from './outline.fixture.ts'
import {split} from './split.ts'

describe('endMarks', () => {
  test('sets aside what follows the sign, behind each document', () => {
    expect(
      close({
        夜间公交开到几点: ['站台上还有人。□', '图为夜班车。钱一 摄'],
        一座古桥的询问: ['石桥修好了。□', '资料链接', '捞月桥长三十六米。'],
        校园午餐的账本: ['账目公开了。□']
      })
    ).toEqual([
      'document: 夜间公交开到几点/站台上还有人。□',
      'back: 图为夜班车。钱一 摄',
      'document: 一座古桥的询问/石桥修好了。□',
      'back: 资料链接/捞月桥长三十六米。',
      'document: 校园午餐的账本/账目公开了。□'
    ])
  })

  test.each(['□', '■', '◇', '◆', '▢', '☐', '□　'])('knows the sign "%s"', (sign) => {
    const [first, second] = close({
      夜间公交开到几点: [`站台上还有人。${sign}`, '钱一 摄'],
      一座古桥的询问: [`石桥修好了。${sign}`]
    })
    expect(first).toMatch(/^document/)
    expect(second).toBe('back: 钱一 摄')
  })

  test('leaves a document without the sign whole', () => {
    const outline = close({
      夜间公交开到几点: ['站台上还有人。', '钱一 摄'],
      一座古桥的询问: ['石桥修好了。□', '孙二三 摄']
    })
    expect(outline[0]).toBe('document: 夜间公交开到几点/站台上还有人。/钱一 摄')
    expect(outline.at(-1)).toBe('back: 孙二三 摄')
  })

  test('closes a document at its last sign', () => {
    const [first] = close({
      夜间公交开到几点: ['上篇讲完。□', '站台上还有人。□', '钱一 摄'],
      一座古桥的询问: ['石桥修好了。□']
    })
    expect(first).toBe('document: 夜间公交开到几点/上篇讲完。□/站台上还有人。□')
  })

  test('leaves a text with the article that goes on behind its sign', () => {
    const more = Array.from({length: 9}, () => '站台上还有人。')
    const [first] = close({
      夜间公交开到几点: ['满意的请涂□', ...more],
      一座古桥的询问: ['石桥修好了。□']
    })
    expect(first).toBe(`document: 夜间公交开到几点/满意的请涂□/${more.join('/')}`)
  })

  test.each([
    ['most documents do not have the sign', '略。', '略。'],
    ['the sign stands inside of lines', '□同意 □反对。', '同意打□，反对打■者。']
  ])('changes nothing where %s', (_, second, third) => {
    expect(
      close({
        夜间公交开到几点: ['满意的请涂■', '钱一 摄'],
        一座古桥的询问: [second],
        校园午餐的账本: [third, '孙二三 摄']
      })
    ).toEqual([
      'document: 夜间公交开到几点/满意的请涂■/钱一 摄',
      `document: 一座古桥的询问/${second}`,
      `document: 校园午餐的账本/${third}/孙二三 摄`
    ])
  })

  test('changes nothing in a source of one document', () => {
    const tree = readLines('夜间公交开到几点\n站台上还有人。□\n钱一 摄')
    split()(tree, new VFile({path: 'a.txt'}))
    endMarks()(tree)
    expect(outlineOf(tree)).toEqual(['document: 夜间公交开到几点/站台上还有人。□/钱一 摄'])
  })

  test('keeps furniture that follows the sign, whether captions follow or not', () => {
    const outline = close({
      夜间公交开到几点: ['站台上还有人。□', '— 2 —'],
      一座古桥的询问: ['石桥修好了。□', '钱一 摄', '— 3 —']
    })
    expect(outline).toEqual([
      'document: 夜间公交开到几点/站台上还有人。□',
      'furniture: — 2 —',
      'document: 一座古桥的询问/石桥修好了。□',
      'back: 钱一 摄',
      'furniture: — 3 —'
    ])
  })
})

/** A journal of these articles after the step; the contents list is left out. */
function close(articles: Record<string, readonly string[]>): string[] {
  const list = Object.keys(articles).map(
    (title, at) => `${String(at + 2).padStart(2, '0')} ${title}`
  )
  const body = Object.entries(articles).flatMap(([title, lines]) => [title, ...lines])
  const tree = readLines(['目录', ...list, '', ...body].join('\n'))
  furniture([])(tree)
  split()(tree, new VFile({path: 'a.txt'}))
  endMarks()(tree)
  return outlineOf(tree).slice(1)
}
