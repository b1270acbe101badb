import fc from 'fast-check'
import {expect, test} from 'vitest'
import {compile, printedText} from './compile.ts'
import {withoutPlain} from './plain-blocks.ts'

test('a run of blocks of plain text becomes one', () => {
  const {mdx, restore} = withoutPlain(
    [
      '<header>\n  <h1 id="title" data-at="1">子虚区公告</h1>\n\n  <p data-at="2">（注）</p>\n</header>',
      '<p id="p001" data-at="3">修桥，修路。</p>',
      '<p id="p002" class="note" data-at="4-6,8">共12.5人 A</p>',
      '<p id="p003" data-at="9">甲\\*乙</p>',
      '<h2 id="s1" data-at="10">一、总则</h2>\n'
    ].join('\n\n')
  )
  expect(mdx).toBe(
    [
      '<header>\n  <p id="p">\ue000</p>\n</header>',
      '<p id="p">\ue000</p>',
      '<p id="p003" data-at="9">甲\\*乙</p>',
      '<p id="p">\ue000</p>\n'
    ].join('\n\n')
  )
  expect(restore(['\ue000', '\ue000', '甲*乙', '\ue000'])).toEqual([
    ...['子虚区公告', '（注）', '修桥，修路。', '共12.5人 A', '甲*乙', '一、总则']
  ])
})

test.each(['<p id="p001">甲\ue000</p>\n', '<p id="p001">甲\n\n乙</p>\n', '<p>甲</p>\n', ''])(
  'what is not of that form stays: %j',
  (mdx) => {
    expect(withoutPlain(mdx).mdx.trim()).toBe(mdx.trim())
  }
)

test('the text is that of all blocks, as the engine reads them', async () => {
  const text = fc
    .array(
      fc.constantFrom(...'甲乙，（一）12：.,:;()%+=/"-A '.split(''), 'www', '//', '\\*', '&lt;'),
      {
        minLength: 1
      }
    )
    .map((pieces) => pieces.join('').trim())
  const block = fc.tuple(fc.constantFrom('p', 'h2', 'h3'), text).map(([name, inner]) => {
    return `<${name} id="x" data-at="1">${inner}</${name}>`
  })
  const group = fc
    .array(block, {minLength: 1, maxLength: 3})
    .map((inner) => `<header>\n${inner.map((line) => `  ${line}`).join('\n\n')}\n</header>`)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(block, block, group), {maxLength: 8}), async (blocks) => {
      const mdx = `${blocks.join('\n\n')}\n`
      const texts = compile(mdx).blocks.map(({text}) => text)
      expect(await printedText(mdx)).toBe(texts.join('\n'))
    }),
    {numRuns: 500}
  )
})
