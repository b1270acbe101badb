import {describe, expect, test} from 'vitest'
import {hasShared, read as readShared, readOne as readOneShared} from './shared.fixture.ts'

const read = (name: string, file: string) => readShared(`cases/${name}/input`, file)
const readOne = (name: string, file: string) => readOneShared(`cases/${name}/input`, file)

describe.skipIf(!hasShared)('what a careful reader expects of', () => {
  test('a district that no longer is', async () => {
    expect(await readOne('abolished-district', '通知.txt')).toMatchObject({districts: ['宣武区']})
  })

  test('appointments without full stops', async () => {
    const {records, textOf} = await readOne('appointments-without-stops', 'p03.txt')
    expect(records.map((record) => 'action' in record && record.action)).toEqual([
      'appoint',
      'appoint',
      'remove'
    ])
    expect(new Set(records.map(({block}) => block)).size).toBe(3)
    expect(textOf('p').length).toBeGreaterThanOrEqual(3)
  })

  test('articles with long numbers', async () => {
    const {blocks} = await readOne('articles-beyond-1111', 'article_1111.txt')
    expect(blocks.map(({id}) => id)).toEqual(
      expect.arrayContaining(['a1108', 'a1109', 'a1110', 'a1111', 'a1112'])
    )
  })

  test('paragraphs that blank lines divide', async () => {
    const {textOf} = await readOne('blank-lines-divide', '实事.txt')
    expect(textOf('p')).toHaveLength(3)
  })

  test('a contents list of one document', async () => {
    const found = await readOne('decimal-contents', 'decimal_toc_split.txt')
    expect(found).toMatchObject({documentNumber: '某政办函〔2005〕57号', date: '2005-06-11'})
    expect(found.textOf('h3')).toEqual(['1 总则', '2 组织机构和职责', '3 预警监测'])
    expect(found.textOf('contents')).toHaveLength(8)
  })

  test('marks of every kind', async () => {
    const {textOf} = await readOne('emoji-and-marks', '提示.txt')
    expect(textOf('p')).toEqual([
      '💰_重点_💰 请看①②③，％与％，《办法》。',
      '甲 www.<p>乙</p> 丙_www.{1} 丁'
    ])
  })

  test('headings that end in a full stop', async () => {
    const {textOf} = await readOne('headings-that-end-in-a-stop', 'heading_with_stop.txt')
    expect(textOf('h3').map((text) => text.slice(0, 3))).toEqual([
      '（一）',
      '（二）',
      '（一）',
      '（二）'
    ])
  })

  test('Markdown', async () => {
    const {title, date, textOf} = await readOne('markdown', '不动产登记暂行条例.md')
    expect({title, date}).toEqual({title: '不动产登记暂行条例', date: '2014-11-24'})
    expect(textOf('h2')).toEqual(['第一章 总则'])
  })

  test('old forms of numerals', async () => {
    const {blocks} = await readOne('old-and-long-numerals', '子虚市市政总则.txt')
    expect(blocks.filter(({type}) => type === 'article').map(({id}) => id)).toEqual([
      'a110',
      'a111',
      'a112',
      'a1110',
      'a1111',
      'a1112'
    ])
  })

  test('a page that cannot be', async () => {
    const {documents, rules} = await read('page-zero', '期刊.txt')
    expect(documents).toHaveLength(2)
    expect(rules.filter((rule) => rule === 'value-refused')).toHaveLength(2)
  })

  test('a day of publication above the head', async () => {
    expect(await readOne('published-line-above-head', '决定.txt')).toMatchObject({
      date: '2024-06-20',
      dates: {published: '2024-07-01'}
    })
  })

  test('a signature that the title contradicts', async () => {
    const {issuers, date, rules} = await readOne('signature-against-title', '分工.txt')
    expect({issuers, date}).toEqual({issuers: ['甲市乙区人民政府办公室'], date: '2024-02-26'})
    expect(rules).toContain('facts-differ')
  })

  test('articles that were inserted', async () => {
    const {blocks, rules} = await readOne('statute-numbered-zhiyi', '子虚市夜市管理条例.txt')
    expect(blocks.map(({id}) => id)).toEqual(expect.arrayContaining(['a2', 'a2-z1', 'a2-z2']))
    expect(rules).not.toContain('division-gap')
  })

  test('two bodies that issue together', async () => {
    expect(await readOne('two-issuers', 'two_organs.txt')).toMatchObject({
      issuers: ['海南省农业农村厅', '海南省财政厅'],
      districts: ['海南省'],
      date: '2024-07-01'
    })
  })
})
