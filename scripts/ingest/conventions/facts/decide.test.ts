import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {claim} from './claim.ts'
import {decideAll} from './decide.ts'
import {compared, precedence} from './fields.ts'

const [office, government] = ['子虚区人民政府办公室', '子虚区人民政府']
const line = (number: number) => createBlock('略', {lines: [number], gap: 0, indent: 0})

function create(): Document {
  return {type: 'document', children: [], data: {meta: {}, meeting: null}}
}

function decide(document: Document) {
  const file = new VFile({path: 'a.txt'})
  decideAll(document, file)
  const {meta, evidence} = document.data
  return {meta, evidence, messages: file.messages}
}

describe('decide', () => {
  test('takes the surest source, in whatever order the claims were made', () => {
    for (const order of [
      ['stamp', 'signature'],
      ['signature', 'stamp']
    ] as const) {
      const document = create()
      const days = {stamp: '2024-07-01', signature: '2024-06-20'}
      for (const by of order) claim(document, 'dates.written', days[by], line(1), by)
      expect(decide(document).meta.dates).toEqual({written: '2024-06-20'})
    }
  })

  test('takes no province in front of a body that says its own city', () => {
    const document = create()
    claim(document, 'issuers', ['乌有市人民政府办公室'], line(9), 'signature')
    claim(document, 'issuers', ['云梦省乌有市人民政府办公室'], line(2), 'byline')
    expect(decide(document).meta.issuers).toEqual([{name: '乌有市人民政府办公室'}])
  })

  test('keeps the block that the value stands on', () => {
    const document = create()
    const block = line(7)
    claim(document, 'documentNumber', '子政发〔2024〕3号', line(2), 'catalogue')
    claim(document, 'documentNumber', '子政发〔2024〕3号', block, 'head-line')
    expect(decide(document).evidence).toEqual({documentNumber: block})
  })

  test('what is unknown claims nothing, and never takes the place of a value', () => {
    const document = create()
    claim(document, 'dates.written', null, line(1), 'head-line')
    claim(document, 'issuers', [], line(1), 'history')
    claim(document, 'dates.written', '2024-06-20', line(2), 'stamp')
    expect(decide(document).meta).toEqual({dates: {written: '2024-06-20'}})
  })

  test('of two claims of one kind of source the first counts', () => {
    const document = create()
    claim(document, 'author', '钱一', line(1), 'byline')
    claim(document, 'author', '孙二三', line(2), 'byline')
    expect(decide(document).meta.author).toBe('钱一')
  })

  test('lists all bodies, and takes the list that has the surest one and more', () => {
    const document = create()
    const both = ['最高人民法院', '最高人民检察院']
    claim(document, 'issuers', ['最高人民法院'], line(2), 'history')
    claim(document, 'issuers', both, line(1), 'title')
    const {meta, messages} = decide(document)
    expect(meta.issuers).toEqual(both.map((name) => ({name})))
    expect(meta.issuer).toBe('最高人民法院')
    expect(messages).toEqual([])
  })

  test.each([
    ['区民政局', '子虚区民政局', '子虚区民政局'],
    ['县卫健委', '子虚县卫生健康委员会', '子虚县卫生健康委员会'],
    ['子虚区波心街道办事处', '子虚区人民政府波心街道办事处', '子虚区人民政府波心街道办事处'],
    ['子虚区民政局', '子虚区人民政府办公室', '子虚区民政局'],
    ['子虚区人民政府', '子虚区人民政府办公室', '子虚区人民政府']
  ])('of %s and %s takes the name in full, of one body', (signed, other, name) => {
    const document = create()
    claim(document, 'issuers', [signed], line(9), 'signature')
    claim(document, 'issuers', [other], line(1), 'catalogue')
    expect(decide(document).meta.issuer).toBe(name)
  })

  test('takes the full name with the area of a title for the short one of a history', () => {
    const whole = '子虚县人民代表大会常务委员会'
    const document = create()
    claim(document, 'issuers', ['县人大常委会'], null, 'history')
    claim(document, 'issuers', [whole], null, 'title')
    expect(decide(document).meta.issuer).toBe(whole)
  })

  test('names a body without its term', () => {
    const document = create()
    claim(document, 'issuers', ['子虚区第八届人大常委会'], line(1), 'byline')
    expect(decide(document).meta.issuer).toBe('子虚区人大常委会')
  })

  test('names no body twice', () => {
    const document = create()
    claim(document, 'issuers', ['子虚区民政局', '子虚区财政局', '子虚区民政局'], line(1), 'title')
    expect(decide(document).meta.issuers).toHaveLength(2)
  })

  test('leaves alone what nobody claims', () => {
    const document = create()
    document.data.meta.documentNumber = '子政发〔2024〕3号'
    expect(decide(document)).toMatchObject({meta: {documentNumber: '子政发〔2024〕3号'}})
  })
})

describe('contradictions', () => {
  test('are reported with both values and both places', () => {
    const document = create()
    claim(document, 'issuers', ['子虚区民政局'], line(6), 'inner-signature')
    claim(document, 'issuers', [office], line(9), 'signature')
    const {meta, messages} = decide(document)
    expect(meta.issuer).toBe(office)
    expect(messages).toMatchObject([{ruleId: 'facts-differ', line: 6}])
    expect(messages[0]?.reason).toBe(
      `发文机关“子虚区民政局”与“${office}”（第9行）不一致，以后者为准`
    )
  })

  test('are none where one body is the office of the other, or its short name', () => {
    for (const other of [government, '区政府办', '子虚区政府']) {
      const document = create()
      claim(document, 'issuers', [office], line(9), 'signature')
      claim(document, 'issuers', [other], line(1), 'title')
      expect(decide(document).messages).toEqual([])
    }
  })

  test('are none between sources that may differ', () => {
    const document = create()
    claim(document, 'dates.published', '2024-07-01', line(1), 'history')
    claim(document, 'dates.published', '2024-07-09', line(2), 'catalogue')
    expect(decide(document).messages).toEqual([])
  })
})

test('only sources that can claim a field are compared on it', () => {
  for (const [field, sources] of Object.entries(compared)) {
    expect(precedence[field as keyof typeof compared]).toEqual(expect.arrayContaining([...sources]))
  }
})
