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

test('a table of plain text is of the run that it stands in', () => {
  const table =
    '<Table rows="p2 p3" at="2 3-4">\n  | 序号 | 任务 |\n  | - | :-: |\n  | 1 | |\n</Table>'
  const {mdx, restore} = withoutPlain(`<p id="p1">甲</p>\n\n${table}\n\n<p id="p4">乙</p>\n`)
  expect(mdx).toBe('<p id="p">\ue000</p>\n')
  expect(restore(['\ue000'])).toEqual(['甲', '序号\t任务', '1\t', '乙'])
})

test('an item of a plan, and a list of names, are of the run that they stand in', () => {
  const task =
    '<Task id="t1" n="1" section="一、道路" lead="" units="区水务局；区住建委" due="2024-06-30">\n' +
    '  <p id="p2" data-at="2">修桥。</p>\n\n  <p id="p3">时限：6月底</p>\n</Task>'
  const names = '<Names id="p4" data-at="4">甲一　甲二 甲三</Names>'
  const {mdx, restore} = withoutPlain(`<p id="p1">甲</p>\n\n${task}\n\n${names}\n`)
  expect(mdx).toBe('<p id="p">\ue000</p>\n')
  expect(restore(['\ue000'])).toEqual(['甲', '修桥。', '时限：6月底', '甲一　甲二 甲三'])
})

test.each([
  '<Task id="t1" n="一">\n  <p id="p2">修桥。</p>\n</Task>\n',
  '<Task id="t1" n="1" due="2024-02-30">\n  <p id="p2">修桥。</p>\n</Task>\n',
  '<Task id="t1" n="1" place="甲">\n  <p id="p2">修桥。</p>\n</Task>\n',
  '<Task id="t1">\n  <p id="p2">修桥。</p>\n</Task>\n',
  '<Task id="t1" n="1">\n  <p id="p2">修\\*桥。</p>\n</Task>\n',
  '<Task id="t1" n="1">\n  <p id="p2">修桥。</p>\n  <p id="p3">修路。</p>\n</Task>\n',
  '<Task id="t1" n="1">\n</Task>\n'
])('an item that is no such one stays: %j', (mdx) => {
  expect(withoutPlain(mdx).mdx).toBe(mdx)
})

test.each([
  '<Table rows="p1 p2" at="1 2">\n  | 序号 |\n  | - |\n</Table>\n',
  '<Table rows="p1" at="1">\n  | 甲\\|乙 |\n  | - |\n</Table>\n',
  '<Table rows="p1" at="1">\n  | 甲 |\n  | - |\n',
  '<Table rows="p1 p2" at="1 2">\n  | 甲 | 乙 |\n  | - | - |\n  | 丙 |\n</Table>\n'
])('a table that is no such one stays: %j', (mdx) => {
  expect(withoutPlain(mdx).mdx).toBe(mdx)
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
      fc.constantFrom(
        ...'甲乙，（一）12：.,:;()%+=/"-A □［Ⅲ①▲〇 '.split(''),
        'www',
        '//',
        '\\*',
        '&lt;'
      ),
      {
        minLength: 1
      }
    )
    .map((pieces) => pieces.join('').trim())
  const block = fc.tuple(fc.constantFrom('p', 'h2', 'h3', 'Names'), text).map(([name, inner]) => {
    return `<${name} id="x" data-at="1">${inner}</${name}>`
  })
  const tags = fc.constantFrom(
    ['<header>', '</header>'],
    ['<Task id="t1" n="1" units="甲；乙" due="">', '</Task>'],
    ['<Task id="t2" n="2" section="A. *乙*">', '</Task>']
  )
  const group = fc
    .tuple(tags, fc.array(block, {minLength: 1, maxLength: 3}))
    .map(([[open, close], inner]) =>
      [open, inner.map((line) => `  ${line}`).join('\n\n'), close].join('\n')
    )
  const table = fc
    .tuple(fc.array(fc.tuple(text, text), {minLength: 1, maxLength: 3}), fc.boolean())
    .map(([rows, isNameless]) => {
      const [head, ...others] = rows.map((cells) => `  | ${cells.join(' | ')} |`)
      const numbers = rows.map((_, at) => String(at + 1))
      const open = `<Table rows="${numbers.map((each) => `p${each}`).join(' ')}" at="${numbers.join(' ')}"`
      const lines = [head, '  | - | -: |', ...others].join('\n')
      return `${open}${isNameless ? ' head="none"' : ''}>\n${lines}\n</Table>`
    })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(block, block, group, table), {maxLength: 8}),
      async (blocks) => {
        const mdx = `${blocks.join('\n\n')}\n`
        const texts = compile(mdx).blocks.map(({text}) => text)
        expect(await printedText(mdx)).toBe(texts.join('\n'))
      }
    ),
    {numRuns: 500}
  )
})
