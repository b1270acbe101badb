import {describe, expect, test} from 'vitest'
import {isBlock} from '../../engine/tree/blocks.ts'
import {readLines} from '../../engine/read/lines.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {furniture} from './furniture.ts'
import {body, expectMarked, mark, subjects} from './mark.fixture.ts'
import {pageFurniture} from './page-furniture.ts'

const head = '乌有市人大常委会公报'

/** The text of a page, cut in the middle of a sentence as often as not. */
function cut(subject: string, lines = 12): string[] {
  return [...body(subject, lines), `今年以来全市共检查二百处，发现问题三十个，其中${subject}`]
}

describe('pages that form feeds divide', () => {
  test('have the lines at their top as heads, that of the first page too', () => {
    expectMarked(
      subjects.flatMap((subject, at) => [
        `running-head ${at === 0 ? '' : '\f'}${head}`,
        ...body(subject, 4)
      ])
    )
  })

  test('need no more than two, if each has them', () => {
    expectMarked([
      `running-head ${head}`,
      ...body('桥梁', 4),
      `running-head \f${head}`,
      ...body('古井', 4)
    ])
    expectMarked([
      head,
      ...body('桥梁', 4),
      ...body('古井', 2),
      '\f码头一处情况良好。',
      '\f码头二处情况良好。'
    ])
  })

  test('have bare numbers at their foot that rise with them', () => {
    expectMarked(
      subjects.flatMap((subject, at) => {
        const [first = '', ...rest] = body(subject, 3)
        return [at === 0 ? first : `\f${first}`, ...rest, `page-number ${String(at + 7)}`]
      })
    )
  })
})

describe('two pages with numbers', () => {
  const halves = (subject: string, between: readonly string[]) => [
    ...cut(subject),
    ...between,
    '整改了二十五个。'
  ]

  test('have as heads what stands beside both, where a page cuts a sentence', () => {
    expectMarked(
      subjects
        .slice(0, 2)
        .flatMap((subject, at) =>
          halves(subject, [`page-number — ${String(at + 3)} —`, `running-head ${head}`])
        )
    )
    expectMarked(
      subjects
        .slice(0, 2)
        .flatMap((subject, at) =>
          halves(subject, [
            ...[`running-head ${head}`, 'running-head 2024', 'running-head ·', 'running-head 3'],
            ...['page-number —', `page-number ${String(at + 3)}`, 'page-number —']
          ])
        )
    )
  })

  test('have heads of several lines between whole paragraphs, too', () => {
    const stack = [`running-head ${head}`, 'running-head 2024', 'running-head ·', 'running-head 3']
    expectMarked([
      ...subjects.slice(0, 2).flatMap((subject, at) => {
        return [...body(subject, 12), ...stack, `page-number — ${String(at + 7)} —`]
      }),
      ...body('码头', 12)
    ])
  })

  test('have as their head what stands above the title, too', () => {
    const subject = '桥梁'
    expectMarked([
      ...['running-head 古桥养护情况扫描', '古桥养护情况扫描', ...body(subject, 12)],
      ...['page-number — 1 —', 'running-head 古桥养护情况扫描', ...body('古井', 3)],
      'page-number — 2 —'
    ])
  })

  test('have none in other words, and none between whole paragraphs', () => {
    expectMarked(
      subjects
        .slice(0, 2)
        .flatMap((subject, at) =>
          halves(subject, [`page-number — ${String(at + 3)} —`, `${subject}养护公报`])
        )
    )
    expectMarked(
      subjects
        .slice(0, 2)
        .flatMap((subject, at) => [
          ...body(subject, 12),
          `page-number — ${String(at + 3)} —`,
          '整改措施',
          '逐一整改。'
        ])
    )
  })
})

describe('pages without numbers', () => {
  test('have a line as their head that comes again in the middle of sentences', () => {
    expectMarked(
      subjects.flatMap((subject) => [...cut(subject), `running-head ${head}`, '整改了二十五个。'])
    )
  })

  test.each([
    [
      'stands below whole paragraphs',
      (subject: string) => [...body(subject, 12), '整改措施', '逐一整改。']
    ],
    [
      'is the second line of a phrase',
      (subject: string) => [
        ...body(subject, 12),
        '二〇二四年六月三日在乌有市人民代表大会',
        '常务委员会会议上',
        '现报告如下。'
      ]
    ],
    [
      'comes at all distances',
      (subject: string) => [
        ...cut(subject, subject === '桥梁' ? 3 : subject === '古井' ? 40 : 9),
        head,
        '整改了。'
      ]
    ]
  ])('leave a line that %s', (_, page) => {
    expectMarked(subjects.flatMap(page))
  })
})

test('the title of a source is no head, though its pages have it as theirs', () => {
  const title = '乌有市人民政府关于桥梁养护的报告'
  expectMarked(
    [
      title,
      ...subjects.flatMap((subject, at) => [
        ...body(subject, 9),
        `page-number — ${String(at + 1)} —`,
        ...(at === 2 ? [] : [`running-head ${title}`])
      ])
    ].slice(0, -1)
  )
})

test('the head of two pages is one where the title stands again below, or the turn cut a sentence', () => {
  const title = '最高人民法院关于审理桥梁养护合同纠纷案件具体应用法律若干问题的解释'
  const second = (line: string) => [line, ...body('古井', 9), 'page-number — 2 —']
  expectMarked([
    ...[`running-head ${title}`, title.slice(0, 20), title.slice(20), ...body('桥梁', 9)],
    ...['page-number — 1 —', ...second(`running-head ${title}`)]
  ])
  expectMarked([
    ...[`running-head ${head}`, ...cut('桥梁'), 'page-number — 1 —', `running-head ${head}`],
    ...second('整改了二十五个。')
  ])
  expectMarked([head, ...body('桥梁', 9), 'page-number — 1 —', head, ...second('古井一览')])
})

test('the head of two pages is one above the title, where none stands on the second', () => {
  const title = '关于桥梁养护情况的报告'
  const pages = (mark: string, below: string) => [
    ...[`${mark}${head}`, title, ...body('桥梁', 9), 'page-number — 1 —'],
    ...[`${mark}${head}`, below, ...body('古井', 9), 'page-number — 2 —']
  ]
  expectMarked(pages('running-head ', '全部整改到位。'))
  expectMarked(pages('', '关于古井保护情况的报告'))
})

test('the head of a page stands above the title, too', () => {
  expectMarked([
    `running-head ${head}`,
    '关于桥梁养护的报告',
    ...subjects.flatMap((subject, at) => [
      ...body(subject, 9),
      `page-number — ${String(at + 1)} —`,
      ...(at === 2 ? [] : [`running-head ${head}`])
    ])
  ])
})

test('a title that a page cuts has no head among its lines', () => {
  const tree = readLines(
    [
      ...subjects.flatMap((subject, at) => [...cut(subject), `— ${String(at + 1)} —`, head]),
      ...['的进展。', '关于古桥养护', '— 4 —', head, '情况的报告', '钱一']
    ].join('\n')
  )
  furniture([])(tree)
  const children = tree.children as Document['children']
  const start = children.filter(isBlock).length - 4
  const document: Document = {
    ...{type: 'document', children},
    data: {meta: {}, meeting: null, titleSpan: {start, end: start + 3}}
  }
  pageFurniture()({type: 'root', children: [document]})
  const blocks = document.children.filter(isBlock)
  expect(document.data.titleSpan).toEqual({start: blocks.length - 3, end: blocks.length - 1})
})

const cutLine = '桥'.repeat(30)

test.each([
  ['a row of names', ['王明　李四　周五', '— 3 —', 'Open', '一、桥', '王明　李四　周五']],
  ['what stands alone on a page', ['Open', '— 3 —', 'Open']],
  ['what reads as the text beside it', [cutLine, '“好', '— 3 —', '“好', '“好']],
  ['what goes on behind a comma', [cutLine, '养护桥梁，', '— 3 —', '2024年3月5日', '养护桥梁，']],
  ['a short word', [cutLine, '养护', '— 3 —', '桥”。', '养护']],
  ['who signs at the end', [cutLine, '乌有市交通局', '— 3 —', '桥”。', '乌有市交通局']]
])('%s is no foot of two pages', (_, lines) => {
  const marked = mark(['乌有市人民政府关于道路养护的报告', ...lines], [])
  expect(marked.flatMap(([reason, text]) => (reason === null ? [] : [text]))).toEqual(['— 3 —'])
})

test.each([
  ['all that pages have', ['养护', '— 1 —', '养护', '— 2 —', '养护']],
  ['in a quotation', ['“好', '— 1 —', '“好', '— 2 —', '乌有市交通局', '“好']]
])('%s is no foot of three pages', (_, lines) => {
  const marked = mark(['乌有市人民政府关于道路养护的报告', ...lines], [])
  const set = marked.flatMap(([reason, text]) => (reason === null ? [] : [text]))
  expect(set).toEqual(['— 1 —', '— 2 —'])
})
