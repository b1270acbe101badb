import {describe, expect, test} from 'vitest'
import {outline, read} from './read-head.fixture.ts'

describe('head of a document of a bundle', () => {
  const list = '目录\n- 02 推动夜间公交开得出 等得到\n钱　一\n- 06 子虚区桥梁养护报告\n\n'

  test('joins a head that is printed over two or three paragraphs', () => {
    const {documents, file} = read(
      `${list}推动夜间公交\n开得出 等\n得到\n□（钱　一）\n略。\n\n子虚区\n\n桥梁养护报告\n略。`
    )
    expect(documents.map(outline)).toEqual([
      ['title 推动夜间公交开得出 等得到', 'byline □（钱　一）', '略。'],
      ['title 子虚区桥梁养护报告', '略。']
    ])
    expect(documents[0]?.data.meta).toMatchObject({printedPage: 2, author: '钱 一'})
    expect(file.messages).toEqual([])
  })

  test('keeps the title of the head where the list differs, and reports it', () => {
    const {documents, file} = read(
      `${list}推动夜间公交开得出 等得到\n钱　一\n略。\n子虚区桥梁养护工作报告\n略。`
    )
    expect(documents[1]?.data.meta.title).toBe('子虚区桥梁养护工作报告')
    expect(file.messages).toMatchObject([{ruleId: 'contents-differ', line: 9}])
    expect(file.messages[0]?.reason).toMatch(/子虚区桥梁养护报告.*子虚区桥梁养护工作报告/)
  })

  test('does not report a second title on the line of the first', () => {
    const entries = '目录\n- 02 渡口的灯——南柯区夜渡纪实\n钱　一\n- 06 子虚区桥梁养护报告\n\n'
    const {documents, file} = read(
      `${entries}渡口的灯——南柯区夜渡纪实\n钱　一\n略。\n子虚区桥梁养护报告\n略。`
    )
    expect(documents[0]?.data.meta.title).toBe('渡口的灯——南柯区夜渡纪实')
    expect(file.messages).toEqual([])
  })

  test('does not report a title that differs in spaces and punctuation only', () => {
    const {file} = read(`${list}推动夜间公交“开得出、等得到”\n略。\n子虚区桥梁 养护报告\n略。`)
    expect(file.messages).toEqual([])
  })
})

test('a sign alone is no name of an author', () => {
  const {document} = read('目录\n02 古井\n□\n04 石桥\n□\n古井\n□\n井水甜。\n石桥\n□\n桥修好了。')
  expect(document.data.meta.author).toBeUndefined()
})
