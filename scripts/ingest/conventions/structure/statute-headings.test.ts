import {describe, expect, test} from 'vitest'
import {outline, run} from './headings.fixture.ts'

const text = '全市列养道路三百公里，全部落实了养护责任单位和责任人，做到有路必养。'

describe('statutes', () => {
  const articles = ['第一条 为了规范校车，制定本办法。', '第二条 校车应当符合下列条件：']

  test('articles and what they number have their roles, and are no headings', () => {
    const {blocks} = run([
      '第一章 总则',
      ...articles,
      '（一）检验合格',
      '（二）标志齐全。',
      '本条另有规定的除外。'
    ])
    expect(blocks.map(({data}) => data.role)).toEqual([
      ...[undefined, 'article', 'article', 'item', 'item', undefined]
    ])
    expect(outline(['第一章 总则', ...articles, '（一）检验合格', text])).toEqual(['1 第一章 总则'])
  })

  test('articles that a decision quotes are none of its own', () => {
    const quoted = [
      '一、将第十条修改为：',
      '第十条 校车应当备案。',
      '第十一条 备案载明：',
      '（一）路线。'
    ]
    const meta = {title: '乌有市人大常委会关于修改校车办法的决定'}
    const {blocks} = run([...quoted, '二、略。'], meta)
    expect(blocks.map(({data}) => data.role)).toEqual(blocks.map(() => undefined))
    const statute = run([...quoted, '二、略。', '乌有市校车办法', ...articles], meta).blocks
    expect(statute.map(({data}) => data.role).slice(-3)).toEqual([undefined, 'article', 'article'])
  })

  test('一、 above articles are headings, down to the last', () => {
    const lines = [
      '一、总则',
      ...articles,
      '（一）检验合格。',
      '二、车辆',
      '第三条 略。',
      '三、附则'
    ]
    expect(outline([...lines, '第四条 略。'])).toEqual(['1 一、总则', '1 二、车辆', '1 三、附则'])
    const deeper = ['二、车辆', '（一）检验', '第三条 略。', '（二）标志', '第四条 略。']
    expect(outline(['一、总则', ...articles, ...deeper])).toEqual([
      ...['1 一、总则', '1 二、车辆', '2 （一）检验', '2 （二）标志']
    ])
  })

  test('what an article numbers without stops is no heading, though an article follows', () => {
    const lines = [...articles, '一、检验合格', '二、标志齐全', '第三条 略。']
    expect(outline(lines)).toEqual([])
    expect(outline(['一、总则', ...articles, '（一）检验', '第三条 略。'])).toEqual(['1 一、总则'])
  })

  test('a paper that quotes one article is no statute', () => {
    const {blocks} = run([text, '第三条 校车应当检验合格。', text])
    expect(blocks[1]?.data.role).toBeUndefined()
  })
})
