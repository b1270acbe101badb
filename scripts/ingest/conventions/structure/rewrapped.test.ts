import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {readLines} from '../../engine/read/lines.ts'
import {documentsOf, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {characters} from '../clean/characters.ts'
import {furniture} from '../clean/furniture.ts'
import {pageFurniture} from '../clean/page-furniture.ts'
import {toHanNumeral} from '../../../../src/text/han-numeral.ts'
import {printWidth} from '../lexicon/punctuation.ts'
import {unwrap} from './unwrap.ts'

/** Paragraphs as papers have them: long and short ones, items, headings, fields, bodies in a row. */
const kinds = [
  (n: string) =>
    `今年以来，全市共养护道路${n}百公里，其中县道一百二十公里、乡道九十公里，投入资金两千万元，由市财政局、市交通局、市审计局和各乡镇人民政府按照职责分担。`,
  (n: string) =>
    `（${n}）加强日常养护。各养护单位应当按照第${n}条第（一）项、第（三）项的规定设置标志，夜间施工的，应当设置照明设施，确保行人和车辆安全。`,
  (n: string) => `第${n}处渡口已经停用。`,
  () =>
    '违反规定的，由县级以上人民政府交通主管部门责令改正；情节严重的，依法追究有关单位和人员的责任。',
  (n: string) => `市人民政府要求，到年底前新建候船亭${n}座，更换救生设备，并对船员逐一培训。`
]
const paragraphs = Array.from(
  {length: 80},
  (_, at) => kinds[(at * 7) % kinds.length]?.(toHanNumeral(at + 1)) ?? ''
)
const head = '乌有市人民政府公报'

const styles = {
  'set in by full-width spaces': (width: number) =>
    paragraphs.flatMap((each) => wrap(`　　${each}`, width)),
  'set in by half-width spaces': (width: number) =>
    paragraphs.flatMap((each) => wrap(`    ${each}`, width)),
  'set in by less than they were printed with': (width: number) =>
    paragraphs
      .flatMap((each) => wrap(`　　${each}`, width))
      .map((line) => line.replace('　　', '  ')),
  'within a margin': (width: number) =>
    paragraphs.flatMap((each) => wrap(`    ${each}`, width)).map((line) => `      ${line}`),
  'divided by empty lines': (width: number) =>
    paragraphs.flatMap((each) => [...wrap(each, width), ''])
}

test.each(
  Object.entries(styles).flatMap(([name, print]) =>
    [20, 24, 29, 33, 38, 45].map((width) => ({name, width, print}))
  )
)(
  'paragraphs $name, in lines of $width, are whole again, with pages and without',
  ({print, width}) => {
    const lines = print(width)
    expect(unwrapped(lines)).toEqual(paragraphs)
    const folios = inPages(lines, (page) => [`— ${String(page)} —`, head])
    expect(unwrapped(folios)).toEqual(paragraphs)
    const spread = inPages(lines, (page) => [head, '２０２４', '·', '３', '—', String(page), '—'])
    expect(unwrapped(spread)).toEqual(paragraphs)
    expect(unwrapped(inPages(lines, () => [`\f${head}`]))).toEqual(paragraphs)
  }
)

describe('paragraphs that stand close, without indent', () => {
  const close = (some: readonly string[], width: number) =>
    some.flatMap((each) => wrap(each, width))

  test.each([20, 24, 29, 33, 38, 45])(
    'are whole again where the last line of %i is not full',
    (width) => {
      const found = unwrapped(close(paragraphs, width))
      const ends = (texts: readonly string[]) => new Set(texts.map((text) => text.slice(-12)))
      const certain = paragraphs.filter(
        (each) => printWidth(wrap(each, width).at(-1) ?? '') < width - 2
      )
      expect(certain.length).toBeGreaterThan(40)
      for (const end of ends(certain)) expect(ends(found)).toContain(end)
      expect(found.length).toBeLessThanOrEqual(paragraphs.length)
    }
  )

  test.each([20, 24, 29, 33, 38, 45])(
    'are whole again in lines of %i where they had indents that were lost, all that have two lines',
    (width) => {
      const lines = paragraphs.flatMap((each) =>
        wrap(`　　${each}`, width).map((line) => line.trim())
      )
      const found = new Set(unwrapped(lines))
      const certain = paragraphs.filter((each, at) => {
        const [before, behind] = [paragraphs[at - 1], paragraphs[at + 1]]
        return [before, each, behind].every((text) => text && wrap(text, width).length > 1)
      })
      expect(certain.filter((each) => !found.has(each))).toEqual([])
    }
  )

  test('end at a full line where most in the source end early, and that is said', () => {
    const short = Array.from({length: 30}, (_, at) => [
      `第${toHanNumeral(at + 1)}条　养护单位应当按照市人民政府的规定设置标志并逐一登记造册备查以便公众查询和监督管理${'检'.repeat(at % 7)}。`,
      '夜间施工的，应当设置照明设施，并且安排专人值守。'
    ]).flat()
    const {texts, messages} = run(close(short, 24))
    expect(texts).toEqual(short)
    expect(messages).toEqual(['reading-doubtful'])
  })

  test.each([
    [20, ['reading-doubtful']],
    [28, []]
  ])('of lines of %i, which are narrow, are said to be uncertain once', (width, rules) => {
    const lines = paragraphs.flatMap((each) => wrap(`　　${each}`, width))
    expect(run(lines).messages).toEqual(rules)
  })

  test('go on where the source has many sentences in each', () => {
    const long = Array.from(
      {length: 12},
      (_, at) =>
        kinds[0]?.(toHanNumeral(at + 1))
          .replaceAll('，', '。')
          .repeat(4) ?? ''
    )
    expect(unwrapped(close(long, 23))).toEqual(long)
  })

  test('a heading that fills its line stays one, as its neighbours do', () => {
    const heads = [
      '一、坚持依法养护道路，着力提升路况水平',
      '二、坚持依法养护桥梁和隧道，着力提升通行水平能力',
      '三、坚持依法养护渡口，着力提升安全水平'
    ]
    const all = heads.flatMap((head, at) => [
      head,
      ...paragraphs.slice(at * 9, at * 9 + 9).filter((each) => !each.startsWith('（'))
    ])
    expect(unwrapped(close(all, 23))).toEqual(expect.arrayContaining(heads))
  })
})

/** Pages of so many lines, and what stands between each and the next. */
function inPages(lines: readonly string[], between: (page: number) => string[]): string[] {
  return lines.flatMap((line, at) => (at % 23 === 22 ? [line, ...between(at)] : [line]))
}

function unwrapped(lines: readonly string[]): string[] {
  return run(lines).texts
}

function run(lines: readonly string[]) {
  const tree = readLines(lines.join('\n'))
  unified().use(characters).use(furniture, []).runSync(tree)
  const children = tree.children as Document['children']
  tree.children = [{type: 'document', children, data: {meta: {}, meeting: null}}]
  const file = new VFile({path: 'a.txt'})
  unified().use(pageFurniture).use(unwrap).runSync(tree, file)
  const texts = documentsOf(tree).flatMap(({children: all}) => all.filter(isBlock).map(textOf))
  return {texts, messages: file.messages.map(({ruleId}) => ruleId)}
}

/** Wrap where print does: no line begins with a closing mark. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const character of text) {
    const isFull = printWidth(line + character) > width && !/[，。、；：）]/.test(character)
    if (isFull) lines.push(line)
    line = isFull ? character : line + character
  }
  return [...lines, line]
}
