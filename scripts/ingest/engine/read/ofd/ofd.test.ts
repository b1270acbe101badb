import {describe, expect, test} from 'vitest'
import {isBlock} from '../../tree/blocks.ts'
import {cellsOf} from '../../tree/rows.ts'
import {plainText} from '../../tree/inline.ts'
import {layer, lineAt, textAt} from './ofd.fixture.ts'
import {blocksOf, furnitureOf, read} from './read-ofd.fixture.ts'

const long = '为了方便市民出行，会议决定自下月起延长末班车的时间，'

describe('text', () => {
  test('lines of a page are places, and paragraphs go on over them', async () => {
    const reading = await read({
      pages: [
        layer(
          textAt(60, 30, '乌有市人民政府公告'),
          textAt(40, 50, long.slice(0, 24)),
          textAt(30, 60, long.slice(0, 26)),
          textAt(30, 70, '请遵照执行。'),
          textAt(40, 80, '特此公告。')
        )
      ]
    })
    expect(blocksOf(reading)).toEqual([
      '乌有市人民政府公告',
      `${long.slice(0, 24)}${long.slice(0, 26)}请遵照执行。`,
      '特此公告。'
    ])
    expect(reading).toMatchObject({unit: 'page-line', encoding: null, doubts: []})
    expect(reading.places.map(({label}) => label)).toEqual([
      '第1页第1行',
      '第1页第2行',
      '第1页第3行',
      '第1页第4行',
      '第1页第5行'
    ])
    expect(reading.places[4]?.text).toBe('特此公告。')
  })

  test('it stands where box, transformation and steps put it', async () => {
    const code = '<TextCode X="0" Y="5" DeltaX="5 5 15 5">乌有市公告</TextCode>'
    const reading = await read({
      pages: [
        layer(
          textAt(30, 90, '第三行'),
          `<TextObject Boundary="30 45 60 6" Font="1" Size="5">${code}</TextObject>`,
          '<TextObject Boundary="0 0 210 297" CTM="2 0 0 2 40 60" Font="1" Size="2.5"><TextCode X="0" Y="5">第二行</TextCode></TextObject>'
        )
      ]
    })
    expect(blocksOf(reading)).toEqual(['乌有市\u3000\u3000公告', '第二行', '第三行'])
  })

  test('characters that stand below each other are read from right to left', async () => {
    const down = (x: number, text: string) =>
      `<TextObject Boundary="${String(x)} 20 6 200" Font="1" Size="5" ReadDirection="90"><TextCode X="0" Y="5" DeltaX="g ${String(text.length - 1)} 0" DeltaY="g ${String(text.length - 1)} 5">${text}</TextCode></TextObject>`
    const reading = await read({
      pages: [layer(down(150, '乌有市人民政府'), down(170, '公告第一号文件'))]
    })
    expect(blocksOf(reading).join('')).toBe('公告第一号文件乌有市人民政府')
  })

  test('text of several runs without a point goes on from the first', async () => {
    const codes =
      '<TextCode X="0" Y="5" DeltaX="5">甲乙</TextCode><TextCode X="10" DeltaX="5">丙丁</TextCode>'
    const reading = await read({
      pages: [layer(`<TextObject Boundary="30 40 60 6" Font="1" Size="5">${codes}</TextObject>`)]
    })
    expect(blocksOf(reading)).toEqual(['甲乙丙丁'])
  })

  test('line ends and indents of the file are not printed, spaces are', async () => {
    const code = '<TextCode X="0" Y="5" DeltaX="5 g 3 2.5">\n    甲 1 乙\n  </TextCode>'
    const reading = await read({
      pages: [layer(`<TextObject Boundary="30 40 60 6" Font="1" Size="5">${code}</TextObject>`)]
    })
    expect(blocksOf(reading)).toEqual(['甲 1 乙'])
  })

  test('graphics by reference are drawn where they are used', async () => {
    const reading = await read({
      pages: [
        `<PageRes>Res.xml</PageRes>${layer('<CompositeObject Boundary="30 40 90 9" ResourceID="7"/>')}`
      ],
      files: {
        'Doc_0/Pages/Page_0/Res.xml': `<Res><CompositeGraphicUnits><CompositeGraphicUnit ID="7"><Content>${textAt(0, 5, '乌有市公告')}</Content></CompositeGraphicUnit></CompositeGraphicUnits></Res>`
      }
    })
    expect(blocksOf(reading)).toEqual(['乌有市公告'])
  })
})

test('documents of one file follow each other, and no paragraph goes on', async () => {
  const text = Array.from({length: 9}, (_, at) => textAt(30, 60 + at * 10, long.slice(0, 26)))
  const reading = await read({
    pages: [layer(...text)],
    body: '</DocBody><DocBody><DocRoot>Doc_1.xml</DocRoot>',
    files: {
      'Doc_1.xml':
        '<Document><CommonData/><Pages><Page ID="1" BaseLoc="Doc_0/Pages/Page_0/Content.xml"/></Pages></Document>'
    }
  })
  expect(blocksOf(reading)).toEqual([long.slice(0, 26).repeat(9), long.slice(0, 26).repeat(9)])
  expect(reading.places.at(9)?.label).toBe('第2页第1行')
  expect(reading.tree.children.filter(isBlock).map(({data}) => data.lines.at(0))).toEqual([1, 10])
})

test('a table is ruled by the lines of its paths', async () => {
  const rules = [40, 50, 60].map((y) => lineAt(30, y, 130, y))
  const columns = [30, 80, 130].map((x) => lineAt(x, 40, x, 60))
  const cells = ['姓名', '职务', '钱一', '局长'].map((text, at) =>
    textAt(at % 2 === 0 ? 35 : 85, at < 2 ? 47 : 57, text)
  )
  const reading = await read({pages: [layer(...rules, ...columns, ...cells)]})
  const [grid] = reading.tree.children
  expect(grid?.type === 'grid' && grid.children.map((row) => cellsOf(row).map(plainText))).toEqual([
    ['姓名', '职务'],
    ['钱一', '局长']
  ])
})

describe('what is of the page', () => {
  const text = (page: number) =>
    Array.from({length: 12}, (_, line) =>
      textAt(30, 60 + line * 10, `${'甲乙丙丁'.charAt(page)}${long.slice(line)}`)
    )

  test('what a template shows on several pages is furniture', async () => {
    const reading = await read({
      pages: [0, 1].map((page) => `<Template TemplateID="5"/>${layer(...text(page))}`),
      templates: {5: layer(textAt(80, 200, '内部资料'))}
    })
    expect(furnitureOf(reading)).toEqual(['running-head 内部资料', 'running-head 内部资料'])
  })

  test('what a template shows on one page alone is text', async () => {
    const reading = await read({
      pages: [`<Template TemplateID="5"/>${layer(textAt(30, 60, '特此公告。'))}`],
      templates: {5: layer(textAt(80, 30, '乌有市公告'))}
    })
    expect(blocksOf(reading).join('')).toBe('乌有市公告特此公告。')
    expect(furnitureOf(reading)).toEqual([])
  })

  test('numbers of pages are found by their place', async () => {
    const reading = await read({
      pages: [0, 1].map((page) => layer(...text(page), textAt(100, 280, String(page + 1))))
    })
    expect(furnitureOf(reading)).toEqual(['page-number 1', 'page-number 2'])
  })
})
