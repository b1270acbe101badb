import {describe, expect, test} from 'vitest'
import {hasShared, read as readShared, readOne as readOneShared} from './shared.fixture.ts'

const read = (name: string, file: string) => readShared(`cases/${name}/input`, file)
const readOne = (name: string, file: string) => readOneShared(`cases/${name}/input`, file)

describe.skipIf(!hasShared)('what a careful reader expects of', () => {
  test('a list of attachments and the attachment', async () => {
    const {textOf} = await readOne('attachment-list-and-attachment', 'n04.txt')
    expect(textOf('h2')).toEqual(['莒县城市更新项目清单'])
    expect(textOf('table-head')).toEqual(['序号\t项目名称\t地点'])
  })

  test('a date without a signer', async () => {
    const {date, textOf} = await readOne('date-without-signer', 'unsigned_date.txt')
    expect(date).toBe('2015-12-03')
    expect(textOf('h2')).toEqual(['某某市银行业投诉处理工作考核实施细则'])
  })

  test('reprints in an issue of a gazette', async () => {
    const {documents} = await read('document-numbers-and-reprints', '公报2003年第43期.txt')
    expect(documents.map(({date, documentNumber}) => [date, documentNumber])).toEqual([
      ['1987-12-13', '子军转〔1987〕39号'],
      ['2003-09-08', '第37号'],
      ['1998-11-05', '子发[1998]24号'],
      ['1988-09-05', '子税字（1988）37号']
    ])
    expect(documents[2]?.issuers).toEqual(['中共子虚市委', '子虚市人民政府'])
  })

  test('a catalogue label without a value', async () => {
    expect(
      await readOne('empty-label-above-title', 'empty_subject_swallows_title.txt')
    ).toMatchObject({
      title: '某某市人民政府办公室、某某军分区关于加强军事设施保护工作的通知',
      issuers: ['某某市人民政府办公室', '某某军分区'],
      documentNumber: '某政办发〔1996〕25号',
      dates: {written: '1996-06-29', published: '2018-12-24'}
    })
  })

  test('encodings, and bytes that are damaged', async () => {
    for (const file of ['1-gb18030-bom.txt', '6-gb18030-pua-and-ext.txt', '8-cr-only.txt']) {
      expect(await readOne('encodings', file)).toMatchObject({kind: 'notice', date: '2024-06-20'})
    }
    expect((await readOne('encodings', '7-big5.txt')).kind).toBe('decision')
    for (const file of ['4-utf8-cut-in-a-character.txt', '5-utf8-one-bad-byte.txt']) {
      const {blocks, rules} = await readOne('encodings', file)
      expect(rules).toContain('bytes-bad')
      expect(blocks.filter(({text}) => text.includes('\uFFFD'))).toHaveLength(1)
    }
  })

  test('minutes whose lines have labels', async () => {
    const {aside, records, date} = await readOne('minutes-with-labels', 'p01.txt')
    expect({aside, date}).toEqual({aside: [], date: '2024-03-01'})
    expect(records).toMatchObject([{status: 'present', names: ['李某某', '王某某', '赵某某']}])
  })

  test('names of more than four characters', async () => {
    const {records} = await readOne('names-with-spaces', '纪要.txt')
    expect(records).toMatchObject([
      {status: 'present', names: ['钱一', '周二三', '李慶華', '高金素梅', '楊曜']},
      {status: 'absent', names: ['孙八', '阿不都热合曼']},
      {status: 'observer', names: ['努尔兰·别克', '吴九']}
    ])
  })

  test('one byte that is damaged', async () => {
    const {rules} = await readOne('one-bad-byte', 'one_bad_byte.txt')
    expect(rules).toContain('bytes-bad')
  })

  test('a table with one cell a line', async () => {
    const {aside, blocks, textOf} = await readOne('one-cell-a-line', 'table_running_head.txt')
    expect(aside).toEqual([])
    expect(textOf('h2')).toEqual(['改革举措推广清单'])
    const rows = blocks.filter(({type}) => type === 'tr' || type === 'table-head')
    expect(rows.map(({text}) => text.split('\t').length)).toEqual([4, 4, 4])
  })

  test('an order with its regulation', async () => {
    expect(await readOne('order-and-regulation', 'order_hidden.txt')).toMatchObject({
      title: '某某省专利代理条例',
      kind: 'regulation',
      documentNumber: '第706号',
      date: '2018-09-06',
      dates: {published: '2018-11-06', effective: '2019-03-01'}
    })
  })

  test('folios on three lines', async () => {
    const {textOf, aside} = await readOne('page-break-three-line-folio', '公报页.txt')
    expect(aside).toHaveLength(28)
    expect(textOf('p').filter((text) => text.includes('及时处理'))).toHaveLength(1)
    expect(textOf('p').filter((text) => /^(?:我们还编印了|图册共)/.test(text))).toHaveLength(2)
  })

  test('a report of the government of the state', async () => {
    expect(await readOne('real-work-report', '2018.txt')).toMatchObject({
      speaker: {name: '李克强', title: '国务院总理'},
      issuers: ['国务院']
    })
  })

  test('a roster with offices', async () => {
    const {textOf} = await readOne('roster-with-offices', 'page_break_join.txt')
    expect(textOf('p').slice(1)).toHaveLength(5)
  })

  test('a short notice of a site', async () => {
    const found = await readOne('short-notice-from-a-portal', 'n03.txt')
    expect(found).toMatchObject({documentNumber: '莒政办发〔2024〕3号', date: '2024-03-01'})
    expect(found.districts).toEqual(['莒县'])
    expect(found.blocks.map(({type}) => type)).toEqual([
      'h1',
      'note',
      'salutation',
      'p',
      'signature',
      'date'
    ])
  })

  test('a table over pages', async () => {
    const {records, textOf} = await readOne('table-across-pages', '任务.txt')
    expect(records).toHaveLength(4)
    expect(textOf('table-head')).toHaveLength(1)
  })

  test('a title that is printed twice', async () => {
    expect(await readOne('title-printed-twice', 'second_title.txt')).toMatchObject({
      issuers: ['上海市人民代表大会常务委员会'],
      dates: {passed: '2000-07-13', amended: '2010-09-17'},
      date: '2010-09-17'
    })
  })

  test('a unit of measure', async () => {
    expect((await readOne('unit-of-measure', 'unit_of_measure_task.txt')).records).toEqual([])
  })

  test('an office of the state in a province', async () => {
    expect(await readOne('vertical-office', 'short_place.txt')).toMatchObject({
      issuers: ['江苏银监局'],
      districts: ['江苏省'],
      documentNumber: '苏银监办﹝2005﹞235号',
      date: '2005-11-11'
    })
  })
})
