import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {charactersOf} from '../../../../../src/text/cleaned.ts'
import {blocksIn, isBlock, textOf} from '../../tree/blocks.ts'
import {plainText} from '../../tree/inline.ts'
import {readSource} from '../readers.ts'

describe('what is printed', () => {
  test.each([
    ['a heading', '## 第一章 总则 ##', ['2 第一章 总则']],
    ['a heading that is underlined', '总则\n===', ['1 总则']],
    ['paragraphs', '甲\n\n乙', ['> 甲', '> 乙']],
    ['the lines of a paragraph', '甲\n乙', ['> 甲', '乙']],
    ['a line that is broken on purpose', '甲  \n乙\\\n丙', ['> 甲', '> 乙', '> 丙']],
    ['wide spaces as an empty line', '甲\n　　\n　　乙', ['> 甲', '> 　　乙']],
    ['an indented paragraph', '甲\n\n    乙\n\n\t丙', ['> 甲', '> 乙', '> 丙']],
    ['a list', '- 甲\n- 乙\n  - 丙', ['• 甲', '• 乙', '• 丙']],
    ['the numbers of a list', '1. 甲\n2) 乙\n\n   丙', ['# 1. 甲', '# 2) 乙', '> 丙']],
    ['numbers alone', '1.\n2. 乙', ['# 1.', '# 2. 乙']],
    ['a number before a comment', '1. <!-- 甲 -->', ['# 1.', '> <!-- 甲 -->']],
    ['a quotation', '> 甲\n> 乙', ['> 甲', '乙']],
    ['a list below a long line', `${'-'.repeat(60)}\n\n- 甲`, ['• 甲']],
    ['escapes and references', '\\*甲\\*&lt;&#20057;&gt;', ['> *甲*<乙>']],
    ['emphasis', '甲**乙**_丙_', ['> 甲乙丙']],
    ['emphasis over lines', '甲**乙\n丙**', ['> 甲乙', '丙']],
    [
      'links and code as they are',
      '[甲](乙) ![丙](丁) `戊` <己>',
      ['> [甲](乙) ![丙](丁) `戊` <己>']
    ],
    ['tags as they are', '<div>甲</div>', ['> <div>甲</div>']],
    ['a fence as it is', '```\n甲\n```', ['> ```', '甲', '```']],
    ['what stands behind a comment', '<!-- 甲 --> 乙', ['> <!-- 甲 --> 乙']],
    ['a sign of a range', '10~20~30米', ['> 10~20~30米']]
  ])('of %s', async (_, text, printed) => {
    expect((await read(text)).blocks).toEqual(printed)
  })

  test.each([
    ['**（一）修桥。**今年修桥三座。', '【（一）修桥。】今年修桥三座。'],
    ['依照**《条例》**办理', '依照【《条例》】办理'],
    ['**一是修桥，**二是**“修路”。**三是修渠', '【一是修桥，】二是【“修路”。】三是修渠'],
    ['**100%**以上，**1.5 (万)**元', '【100%】以上，【1.5 (万)】元'],
    // Names, of which some characters are not shown.
    ['张**、李**（男）和王**。赵**', '张**、李**（男）和王**。赵**'],
    ['甲138****1234，乙139****5678', '甲138****1234，乙139****5678'],
    ['**（一）甲。**乙\ue000', '【（一）甲。】乙\ue000']
  ])('and emphasised beside punctuation: %s', async (text, printed) => {
    const {tree, places} = await read(text)
    const [block] = tree.children.flatMap(blocksIn)
    const shown = block?.children.map((node) => {
      const own = 'value' in node ? node.value : 'children' in node ? plainText(node.children) : ''
      return node.type === 'strong' ? `【${own}】` : own
    })
    expect(shown?.join('')).toBe(printed)
    expect(places[0]?.text).toBe(printed.replace(/[【】]/g, ''))
  })

  test('of a table stands in rows', async () => {
    const {tree} = await read('| 甲 | 乙\\|丙 |\n|---|--:|\n| **丁** | |')
    expect(tree.children).toMatchObject([
      {type: 'grid', align: [null, 'right'], children: [{data: {lines: [1]}}, {data: {lines: [3]}}]}
    ])
    expect(tree.children.flatMap(blocksIn).map(textOf)).toEqual(['甲\t乙|丙', '丁\t'])
  })

  test('and emphasised stays so', async () => {
    const {tree} = await read('甲**乙**')
    expect(tree.children[0]).toMatchObject({children: [{value: '甲'}, {type: 'strong'}]})
  })
})

describe('what is not of the text', () => {
  test('is furniture: comments, lines across the page', async () => {
    const {furniture, blocks} = await read('甲\n<!-- 一\n二 -->\n\n***\n\n乙')
    expect(furniture).toEqual(['comment <!-- 一', 'comment 二 -->', 'divider ***'])
    expect(blocks).toEqual(['> 甲', '> 乙'])
  })

  test('data in front says what it says, and is there as it is', async () => {
    const front =
      '---\ntitle: "修桥办法"\ndate: 2024-03-05\ntags:\n  - 桥\n  - 路\nempty:\n---\n# 修桥办法'
    const {furniture, fields, blocks} = await read(front)
    expect(fields).toEqual(['title=修桥办法', 'date=2024-03-05', 'tags=桥、路', 'empty='])
    expect(furniture.map((line) => line.replace('front-matter ', ''))).toEqual([
      ...['---', 'title: "修桥办法"', 'date: 2024-03-05', 'tags:\n  - 桥\n  - 路', 'empty:', '---']
    ])
    expect(blocks).toEqual(['1 修桥办法'])
  })

  test('data in front that refers to itself takes no time', async () => {
    const level = (at: number) =>
      `a${String(at + 1)}: &a${String(at + 1)} [${Array(10)
        .fill(`*a${String(at)}`)
        .join(', ')}]`
    const bomb = ['a0: &a0 [桥, 桥]', ...Array.from({length: 12}, (_, at) => level(at))]
    const {fields, blocks} = await read(`---\n${bomb.join('\n')}\n---\n# 修桥办法`)
    expect(fields).toContain('a0=桥、桥')
    expect(blocks).toEqual(['1 修桥办法'])
  })

  test.each([
    ['is not closed', '---\n标题: 甲\n\n乙'],
    ['YAML cannot read', '---\n甲: [\n---\n乙'],
    ['holds no fields', '---\n甲\n---\n乙']
  ])('data in front that %s is text', async (_, text) => {
    const {fields, blocks} = await read(text)
    expect(fields).toEqual([])
    expect(blocks.join('')).toContain('甲')
  })
})

describe('a place', () => {
  test('is a line, and its text what is no mark', async () => {
    const {places} = await read('# 甲 #\r\n\r\n- 乙**丙**&amp;\r\n\r\n|丁|\r\n|-|\r\n|1\\|2|')
    expect(places.map(({text, label}) => `${label}${text.trim()}`)).toEqual([
      ...['第1行甲', '第2行', '第3行乙丙&', '第4行', '第5行丁', '第6行', '第7行1|2']
    ])
  })

  test.each([
    ['on each line of a quotation', '> 甲\n> 乙\n丙', ['甲', '乙', '丙']],
    ['of quotations in each other', '> > 甲\n> 乙\n> \\> 丙', ['甲', '乙', '> 丙']],
    ['behind a second byte order mark', '\ufeff\ufeff甲\n乙', ['甲', '乙']]
  ])('%s is what is printed there', async (_, text, printed) => {
    const {places, tree} = await read(text)
    const bare = (each: string) => each.replace('\ufeff', '').trim()
    expect(places.map((place) => bare(place.text))).toEqual(printed)
    expect(tree.children.flatMap(blocksIn).map((block) => bare(textOf(block)))).toEqual(printed)
  })

  test('holds what its blocks hold, whatever the text is', async () => {
    const piece = fc.constantFrom(
      ...[
        '甲',
        '乙丙',
        '1',
        'a',
        ' ',
        '  ',
        '    ',
        '\t',
        '　',
        '\n',
        '\n',
        '\n\n',
        '\r\n',
        '#',
        '## '
      ],
      ...[
        '- ',
        '* ',
        '+',
        '1. ',
        '2) ',
        '> ',
        '|',
        '|-|',
        '\n> ',
        '---',
        '===',
        '***',
        '**',
        '*',
        '_',
        '`',
        '```'
      ],
      ...[
        '<!--',
        '-->',
        '<b>',
        '</b>',
        '<div>',
        '&amp;',
        '&#10;',
        '&#20013;',
        '&x',
        '\\',
        '[',
        '](',
        ')',
        '!['
      ],
      ...['~~', '。', '：', '$', '{', '}', '\u200b', '[x]: ', 'www.a.cn', 'https://a.cn']
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 40}), async (pieces) => {
        const text = `\ufeff甲\n\n${pieces.join('')}`
        const {tree, places} = await read(text)
        const printed: string[] = places.map(() => '')
        for (const node of tree.children) {
          const blocks = node.type === 'furniture' ? node.children : blocksIn(node)
          for (const block of blocks) {
            const at = (block.data.lines[0] ?? 0) - 1
            printed[at] = (printed[at] ?? '') + textOf(block)
          }
        }
        expect(printed.map(charactersOf).join('')).toBe(
          charactersOf(places.map((place) => place.text).join(''))
        )
      }),
      {numRuns: 500}
    )
  })
})

test.each([
  [
    'lists in lists',
    Array.from({length: 600}, (_, at) => `${'  '.repeat(at)}- 甲${String(at)}`).join('\n')
  ],
  ['quotations in quotations', `${'> '.repeat(20_000)}甲`],
  ['bullets in a row', `${'- '.repeat(5000)}甲`],
  ['marks of emphasis', '*甲 **乙 '.repeat(20_000)],
  ['brackets', `${'['.repeat(50_000)}甲`],
  ['comments that do not end', '<!--甲'.repeat(20_000)],
  ['spaces', `甲${' '.repeat(20_000)}乙`]
])('any number of %s is read', async (_, text) => {
  const {places} = await read(text)
  expect(charactersOf(places.map((place) => place.text).join(''))).toContain('甲')
})

async function read(text: string) {
  const reading = await readSource('a.md', new TextEncoder().encode(text))
  if ('rule' in reading) throw new Error(`Expected a reading, got ${reading.rule}`)
  const {tree, places} = reading
  const furniture = tree.children.filter((node) => node.type === 'furniture')
  return {
    tree,
    places,
    blocks: tree.children.filter(isBlock).map((block) => {
      const {level, item, begins} = block.data.hints ?? {}
      const mark = level ?? (item ? (item.isNumbered ? '#' : '•') : begins ? '>' : '')
      return `${String(mark)} ${textOf(block)}`.replace(/^ /, '')
    }),
    furniture: furniture.flatMap(({reason, children}) =>
      children.map((block) => `${reason} ${textOf(block)}`)
    ),
    fields: furniture.flatMap(({children}) =>
      children.flatMap(({data}) => {
        const field = data.hints?.field
        return field ? [`${field.label}=${field.value}`] : []
      })
    )
  }
}
