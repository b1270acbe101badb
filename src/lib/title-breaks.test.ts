import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {breakHeads, breakTitle, titleHtml, titlePieces} from './title-breaks.ts'
import {titles} from './titles.fixture.ts'

/** Where the pieces of a text meet. */
const meetings = (pieces: readonly string[]) =>
  pieces.slice(0, -1).map((_, at) => pieces.slice(0, at + 1).join('').length)

describe('a title', () => {
  test.each(titles)('%s is broken at such places only', (marked) => {
    const title = marked.replaceAll('/', '')
    const right = new Set(meetings(marked.split('/')))
    expect(meetings(titlePieces(title)).filter((at) => !right.has(at))).toEqual([])
  })

  test('has pieces that fit on the line of a phone', () => {
    const long = titles.flatMap((marked) =>
      titlePieces(marked.replaceAll('/', '')).filter((piece) => piece.trim().length > 10)
    )
    expect(long).toEqual([])
  })

  test('is first of all broken around 关于, behind organs and at 《》', () => {
    expect(titlePieces('丹穴区人民政府关于印发《丹穴区停车办法》的通知')).toEqual([
      ...['丹穴区人民政府', '关于', '印发', '《丹穴区', '停车办法》的', '通知']
    ])
  })

  test('is broken between organs that stand side by side, and not inside of their names', () => {
    expect(titlePieces('转发区发展改革委区财政局区规划自然资源局等部门意见的通知')).toEqual([
      ...['转发区发展改革委', '区财政局', '区规划', '自然资源局等', '部门意见的', '通知']
    ])
    expect(titlePieces('市住房城乡建设委员会')).toEqual(['市', '住房城乡建设委员会'])
  })

  test('is itself, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom(...'关于的《》（）第八届2023年人大常委会 “”、a<&')}),
        (title) => {
          expect(titlePieces(title).join('')).toBe(title)
        }
      )
    )
  })

  test('is read in time that grows with its length', () => {
    expect(titlePieces('关于的《第八届2023年'.repeat(20_000)).length).toBeGreaterThan(20_000)
    expect(titlePieces('八'.repeat(200_000))).toHaveLength(1)
  })

  test('as HTML is its text, and keeps 的 and the mark before it with a character', () => {
    expect(titleHtml('关于《A&B》的说明')).toBe(
      '关于<wbr>《A&amp;B<span class="nb">》的</span><wbr>说明'
    )
    expect(titleHtml('印发《停车办法》的通知')).toContain('停车办<span class="nb">法》的</span>')
  })
})

test('in the head of a document the title and the notes below it are broken', () => {
  const head = (title: string, note: string) =>
    `<header><h1 id="title" data-at="1-2">${title}</h1><p class="note">${note}</p></header>`
  expect(breakTitle(head('关于&lt;甲&gt;的说明', '第八届常委会第二次会议上'))).toBe(
    head('关于<wbr>&lt;甲&gt;的<wbr>说明', '第八届<wbr>常委会<wbr>第二次会议上')
  )
})

test('in a text, long headings and heads of columns have places to end a line, and nothing else', () => {
  expect(
    breakHeads(
      '<h2 id="s1">一、关于养护全区石桥和木桥的情况</h2><h3>（一）木桥</h3><p>关于养护全区石桥和木桥的情况</p><table><tr><th>序号</th><th>主要责任单位</th></tr></table>'
    )
  ).toBe(
    '<h2 id="s1">一、<wbr>关于<wbr>养护全区石桥<wbr>和木桥的<wbr>情况</h2><h3>（一）木桥</h3><p>关于养护全区石桥和木桥的情况</p><table><tr><th>序号</th><th>主要责任单位</th></tr></table>'
  )
})
