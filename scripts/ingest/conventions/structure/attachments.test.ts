import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {readLines} from '../../engine/read/lines.ts'
import {documentsOf, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {characters} from '../clean/characters.ts'
import {head} from '../head/head.ts'
import {split} from '../split/split.ts'
import {attachments} from './attachments.ts'
import {signature} from './signature.ts'
import {unwrap} from './unwrap.ts'

const signed = ['乌有市交通局', '', '2024年3月5日', '']

describe('a line that says that something is attached', () => {
  test.each([
    ...['附件', '附件1', '附件：', '附件1：', '附件１', '附件一', '附 件', '附　件　2', '附 件 1'],
    ...['附', '附：', '附件：1', '附件1-2', '附录', '附录一', '附表2', '附表3:', '附件十二']
  ])('“%s” is a label, and the line below it the title', (line) => {
    expect(read(...signed, line, '', '道路养护标准', '', '道路应当平整。')).toEqual([
      ...[`label ${line.replace('１', '1')}`, 'h1 attachment 道路养护标准', '道路应当平整。']
    ])
  })

  test('it is one in a document that nobody signed, too', () => {
    expect(read('附件', '', '道路养护标准', '', '道路应当平整。')).toEqual([
      ...['label 附件', 'h1 attachment 道路养护标准', '道路应当平整。']
    ])
  })

  test('each of several attachments has its own', () => {
    const lines = ['附件1', '', '道路养护标准', '', '道路应当平整。', '']
    expect(read(...signed, ...lines, '附件2', '', '道路清单', '', '云梦路由子虚区养护。')).toEqual([
      ...['label 附件1', 'h1 attachment 道路养护标准', '道路应当平整。'],
      ...['label 附件2', 'h1 attachment 道路清单', '云梦路由子虚区养护。']
    ])
  })

  test('it is a label above text, too, which is no title', () => {
    expect(read(...signed, '附件', '', '为了做好道路养护工作，制定本方案。')).toEqual([
      ...['label 附件', '为了做好道路养护工作，制定本方案。']
    ])
  })

  test.each([
    ['附件：1.道路养护标准', '2.道路养护清单'],
    ['附件：道路养护标准'],
    ['附件1：道路养护标准'],
    ['附件中的道路由各区县养护。'],
    ['附则'],
    ['附近道路']
  ])('“%s” is none', (...lines) => {
    expect(read(...lines, '', ...signed)).toEqual(lines)
  })
})

describe('what follows the signature', () => {
  test('a title there opens an attachment without any label', () => {
    expect(read(...signed, '道路养护标准', '', '一、总则', '', '道路应当平整。')).toEqual([
      ...['h1 attachment 道路养护标准', '一、总则', '道路应当平整。']
    ])
  })

  test.each([
    ['（此件公开发布）'],
    ['（联系人：李四；电话：62220000）'],
    ['联系人：李四', '联系电话：62220000'],
    ['抄送：市财政局，市公安局。'],
    ['乌有市交通局办公室　　　　2024年3月6日印发'],
    ['主送：各区县交通局'],
    ['各单位要按时报送进度。'],
    ['一、报送进度']
  ])('“%s” is none of an attachment', (...lines) => {
    expect(read(...signed, ...lines)).toEqual(lines)
  })

  test('remarks may stand between the signature and the title', () => {
    expect(read(...signed, '（此件公开发布）', '', '道路养护标准', '', '道路应当平整。')).toEqual([
      ...['（此件公开发布）', 'h1 attachment 道路养护标准', '道路应当平整。']
    ])
  })

  test('a title is looked for once: short lines further down are not titles', () => {
    const lines = ['道路养护标准', '', '道路应当平整。', '', '桥梁养护标准', '', '桥梁应当牢固。']
    expect(read(...signed, ...lines)).toEqual([
      ...['h1 attachment 道路养护标准', '道路应当平整。', '桥梁养护标准', '桥梁应当牢固。']
    ])
  })

  test('without a signature nothing follows it', () => {
    expect(read('道路养护标准', '', '道路应当平整。')).toEqual(['道路养护标准', '道路应当平整。'])
  })
})

describe('the title of an attachment', () => {
  test('lines that follow each other closely are one title, without the spaces of the print', () => {
    expect(
      read(...signed, '附件', '', '乌有市2024年', '道路养护', '工作方案', '', '制定本方案。')
    ).toEqual([...['label 附件', 'h1 attachment 乌有市2024年道路养护工作方案', '制定本方案。']])
    expect(read(...signed, '附件', '', '道　路　养　护　标　准', '（试行）', '', '甲。')[1]).toBe(
      'h1 attachment 道路养护标准（试行）'
    )
  })

  test('a line that only adds what a title of its kind has not, is the first of the text', () => {
    expect(read(...signed, '附件', '会议日程（草案）', '9:00　全体会议', '9:40　分组审议')).toEqual(
      [...['label 附件', 'h1 attachment 会议日程（草案）', '9:00　全体会议', '9:40　分组审议']]
    )
    expect(read(...signed, '附件', '道路养护规划', '实施情况的报告', '', '甲。')[1]).toBe(
      'h1 attachment 道路养护规划实施情况的报告'
    )
    const about = ['关于调整', '乌有市护井委员会', '组成人员的名单']
    expect(read(...signed, '附件', ...about)[1]).toBe(`h1 attachment ${about.join('')}`)
  })

  test.each([
    ['bodies', ['乌有市养路局', '乌有市渡口局']],
    ['what stands in place of a picture', ['（图略）', '甲。']],
    ['a table of contents', ['目　录', '1　总则']]
  ])('nor are %s', (_, lines) => {
    expect(read(...signed, '附件', '乌有市养路工作部门', ...lines)).toEqual([
      ...['label 附件', 'h1 attachment 乌有市养路工作部门', ...lines]
    ])
  })

  test('a line further away is none of it', () => {
    expect(read(...signed, '附件', '', '道路养护标准', '', '', '云梦路', '', '甲。')).toEqual([
      ...['label 附件', 'h1 attachment 道路养护标准', '云梦路', '甲。']
    ])
  })

  test('nor is a numbered line, a sentence or a line that introduces', () => {
    for (const line of ['一、总则', '道路应当平整。', '道路分为：', '单位：公里']) {
      expect(read(...signed, '附件', '', '道路养护标准', line)).toEqual([
        ...['label 附件', 'h1 attachment 道路养护标准', line]
      ])
    }
  })

  test('each of two labels in a row is one, and the title below is of the second', () => {
    expect(read(...signed, '附件1', '附件2', '道路养护标准')).toEqual([
      ...['label 附件1', 'label 附件2', 'h1 attachment 道路养护标准']
    ])
  })

  test('there may be any number of them', () => {
    const many = Array.from({length: 3000}, () => [
      '附件',
      '',
      '道路养护标准',
      '',
      '应当平整。',
      ''
    ])
    expect(read(...signed, ...many.flat()).slice(-6)).toEqual([
      ...['label 附件', 'h1 attachment 道路养护标准', '应当平整。'],
      ...['label 附件', 'h1 attachment 道路养护标准', '应当平整。']
    ])
  })

  test('what stands in brackets below a complete title is of it', () => {
    expect(read(...signed, '附件', '', '古桥清单', '（第二批）', '', '略。')[1]).toBe(
      'h1 attachment 古桥清单（第二批）'
    )
  })

  test.each([
    ['古桥养护任务清单', '任务\t单位'],
    ['古桥养护情况', '序号']
  ])('the first cells of a table are none of it: %s', (title, cell) => {
    expect(read(...signed, '附件', '', title, '', cell, '', '一')).toContain(
      `h1 attachment ${title}`
    )
  })

  test.each(['1 总则', '1.总则', '（2024年1月9日区政府第三次常务会议通过）'])(
    'what begins the text or tells of it is none: %s',
    (line) => {
      expect(read(...signed, '道路养护标准', line, '', '道路应当平整。').slice(0, 2)).toEqual([
        'h1 attachment 道路养护标准',
        line
      ])
    }
  )

  test('it knows all the lines it was printed on', () => {
    const {blocks} = run(...signed, '附件', '', '乌有市道路', '养护标准', '', '道路应当平整。')
    expect(blocks.find(({data}) => data.role === 'attachment')?.data.lines).toEqual([11, 12])
  })
})

describe('what a notice sends out that nobody signed', () => {
  const notice = '乌有市交通局关于印发《道路养护方案（试行）》的通知'
  const open = (...lines: readonly string[]) =>
    documentOf([notice, '', '现印发给你们。', '', ...lines]).map((line) => line.trim())

  test('begins under the title that the notice names, on one line or two', () => {
    expect(open('道路养护方案（试行）', '', '道路应当平整。')).toContain(
      'h1 attachment 道路养护方案（试行）'
    )
    expect(open('道路养护方案', '（试行）', '', '道路应当平整。')).toContain(
      'h1 attachment 道路养护方案（试行）'
    )
  })

  test('has no beginning under another', () => {
    expect(open('道路养护清单', '', '道路应当平整。')).toContain('道路养护清单')
  })
})

/** What stands behind the text of a notice, with roles and depths; the signature left out. */
function read(...lines: readonly string[]): string[] {
  const {blocks} = run(...lines)
  return outlineOf(blocks.filter(({data}) => data.role !== 'signature' && data.role !== 'date'))
}

function outlineOf(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    const depth = block.type === 'heading' ? `h${String(block.depth)}` : ''
    return [depth, block.data.role ?? '', textOf(block)].filter((part) => part !== '').join(' ')
  })
}

function run(...lines: readonly string[]) {
  const front = ['乌有市交通局关于道路养护的通知', '', '现将有关事项通知如下。', '']
  return {blocks: blocksIn([...front, ...lines]).slice(2)}
}

function documentOf(lines: readonly string[]): string[] {
  return outlineOf(blocksIn(lines))
}

function blocksIn(lines: readonly string[]) {
  const tree = readLines(lines.join('\n'))
  unified()
    .use(characters)
    .use(split)
    .use(head)
    .use(unwrap)
    .use(signature)
    .use(attachments)
    .runSync(tree, new VFile({path: 'a.txt'}))
  const [document] = documentsOf(tree)
  if (!document) throw new Error('Expected a document')
  return document.children.filter((child) => isBlock(child))
}
