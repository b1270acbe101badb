import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compile} from './compile.ts'
import type {CompiledDocument} from './compiled.ts'
import {DocumentError} from './document-error.ts'
import {divide} from './pieces.ts'

const written = `<header>
  <h1 id="title" data-at="1">子虚区报告</h1>

  <p id="p001" class="note" data-at="2">（草案）</p>
</header>

<h2 id="s1" data-at="4">一、修桥</h2>

<p id="p002" data-at="5">修桥3座。</p>

<Task id="t1" n="1" section="" lead="" units="" due="">
  <p id="p003" data-at="6">1.修路</p>

  <p id="p004" data-at="7">责任单位：区水务局</p>
</Task>

<Names id="p005" data-at="8">钱一 孙二三</Names>
`

describe('divide', () => {
  test('cuts a document before its blocks, and says the line of each piece', () => {
    const pieces = divide(written, 1)
    expect(pieces.map(({text, line}) => [line, text.slice(0, text.search(/[ >]/))])).toEqual([
      [1, '<header'],
      [7, '<h2'],
      [9, '<p'],
      [11, '<Task'],
      [17, '<Names']
    ])
    expect(pieces.map(({text}) => text).join('')).toBe(written)
  })

  test('cuts no more often than pieces grow long', () => {
    expect(divide(written, written.length)).toHaveLength(1)
    expect(divide(written, 200)).toHaveLength(2)
  })

  test.each([
    ['code', '```\n\n<p>甲</p>\n\n```'],
    ['a list, which can go on behind an empty line', '- 甲\n\n  乙'],
    ['an address that is named elsewhere', '[甲]: https://example.org'],
    ['a note that is called elsewhere', '[^1]: 甲'],
    ['an expression over several lines', '{`\n\n<p>甲</p>\n\n`}'],
    ['a value over several lines', '<p id="\n\n<p>甲</p>\n\n">乙</p>'],
    ['a second tag behind the first', '<p id="p9"><a href="\n\n<p>甲</p>\n\n">乙</a></p>'],
    ['an expression behind a tag', '<p>{`\n\n<p>甲</p>\n\n`}</p>'],
    ['an element that is not closed', '<section>\n\n<p>甲</p>'],
    ['a container that is not closed', '<Task id="t9" n="9">\n  <p>甲</p>'],
    ['two elements without an empty line between', '<p>甲</p>\n<p>乙</p>'],
    ['plain text', '甲']
  ])('leaves a document whole that has %s', (_, foreign) => {
    expect(divide(`${written}\n${foreign}\n`, 1)).toHaveLength(1)
    expect(divide(`${foreign}\n\n${written}`, 1)).toHaveLength(1)
  })

  test('leaves a document whole whose lines end otherwise', () => {
    expect(divide(written.replaceAll('\n', '\r\n'), 1)).toHaveLength(1)
  })
})

describe('a document that is compiled in pieces', () => {
  test('comes out as it does whole', () => {
    expect(compile(written, 1)).toEqual(compile(written, Infinity))
  })

  test('comes out so whatever its text is, or is refused both times', () => {
    let compiled = 0
    fc.assert(
      fc.property(anyDocument, (mdx) => {
        const whole = outcome(mdx, Infinity)
        expect(outcome(mdx, 1)).toEqual(whole)
        expect(outcome(mdx, 60)).toEqual(whole)
        if (whole !== null) compiled++
      }),
      {numRuns: 500}
    )
    expect(compiled).toBeGreaterThan(50)
  })

  test.each([
    ['code', '<p id="p9">支出{total}亿元</p>', 21],
    ['an unknown attribute', '<p id="p9" onclick="x">甲</p>', 21],
    ['an element that is not closed', '<p id="p9">甲<strong>乙</p>', 21],
    ['an element that is closed twice', '<p id="p9">甲</p></p>', 21]
  ])('is refused on the line that it has in the whole: %s', (_, fault, line) => {
    const mdx = `${written}\n\n\n${fault}\n\n${written}`
    expect(divide(mdx, 1).length).toBeGreaterThan(5)
    const refusal = refusalOf(mdx, 1)
    expect(refusal).toEqual(refusalOf(mdx, Infinity))
    expect(`${String(refusal.line)} ${refusal.message}`).toMatch(
      new RegExp(`\\b${String(line)}\\b`)
    )
  })
})

test('a long document of many short blocks is compiled, which whole would take gigabytes', () => {
  const blocks = Array.from(
    {length: 40_000},
    (_, at) => `<p id="p${String(at)}">第${String(at)}行</p>\n`
  )
  expect(compile(blocks.join('\n')).blocks).toHaveLength(40_000)
})

/** Text with marks of all kinds, as they are and escaped. */
const anyText = fc
  .array(
    fc.constantFrom(
      ...['子虚', '2024', ' ', '\\_', '\\{', '\\<', '&lt;', '\\', '`', '``', '*', '**', '_', '~~'],
      ...[
        '{',
        '}',
        '<',
        '>',
        '</p>',
        '<em>',
        '<></>',
        '</em>',
        '[甲]',
        '[^1]',
        '(/x/)',
        '![',
        '|',
        '#',
        '- '
      ],
      ...['www.example.org', 'https://example.org/甲', 'a@b.cn', '$$', '💰_重_💰', ':::', '&#10;']
    ),
    {maxLength: 5}
  )
  .map((pieces) => pieces.join(''))

const anyElement = fc
  .tuple(
    fc.constantFrom('p', 'h2', 'h6', 'Names'),
    fc.constantFrom('p1', '>', '{x}', '\\', '`'),
    anyText
  )
  .map(([name, id, text]) => `<${name} id="${id}">${text}</${name}>`)

const anyContainer = fc
  .tuple(fc.constantFrom('<header>', '<Task id="t1" n="1">'), fc.array(anyElement, {maxLength: 3}))
  .map(([open, inner]) => {
    const lines = inner.map((element) => `  ${element}`).join('\n\n')
    return `${open}\n${lines}\n</${/\w+/.exec(open)?.[0] ?? ''}>`
  })

const anyForeign = fc.constantFrom(
  ...[
    '```',
    '~~~',
    '- 甲',
    '> 甲',
    '[甲]: /x/',
    '[^1]: 甲',
    '{',
    '}',
    '| 甲 |',
    '  甲',
    '<section>'
  ],
  ...['</section>', '***', '    甲', '<header />', '<p id="p1">', '</p>', '']
)

const anyDocument = fc
  .array(
    fc.oneof(
      {weight: 12, arbitrary: anyElement},
      {weight: 2, arbitrary: anyContainer},
      {weight: 1, arbitrary: anyForeign}
    ),
    {maxLength: 6}
  )
  .map((blocks) => blocks.join('\n\n'))

function outcome(mdx: string, length: number): CompiledDocument | null {
  try {
    return compile(mdx, length)
  } catch (error) {
    if (error instanceof DocumentError) return null
    throw error
  }
}

function refusalOf(mdx: string, length: number): {line: number | null; message: string} {
  try {
    compile(mdx, length)
  } catch (error) {
    if (error instanceof DocumentError) return {line: error.line, message: error.message}
    throw error
  }
  throw new Error('Expected the document to be refused')
}
