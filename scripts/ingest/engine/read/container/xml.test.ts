import {describe, expect, test} from 'vitest'
import {behind, encode, utf16be, utf16le, utf8} from '../encode.fixture.ts'
import {xmlLimits} from './limits.ts'
import {isProblem} from './problem.ts'
import {zipOf} from './zip.fixture.ts'
import {openZip} from './zip.ts'
import {
  attributeOf,
  childOf,
  childrenOf,
  parseXml,
  readXml,
  textIn,
  type XmlElement
} from './xml.ts'

test('elements, attributes and text come out as they are', async () => {
  const root = await parse(
    '<?xml version="1.0"?><!--甲--><a x="1&#x4e59;"> 丙 <b/>&lt;<![CDATA[<丁>]]><!-- -->戊<c>己</c></a>'
  )
  expect(root).toEqual({
    name: 'a',
    namespace: '',
    attributes: [{name: 'x', namespace: '', value: '1乙'}],
    children: [' 丙 ', element('b'), '<<丁>戊', {...element('c'), children: ['己']}]
  })
  expect(textIn(root)).toBe(' 丙 <<丁>戊己')
})

test('names are local, and say their namespace by what is declared nearest', async () => {
  const root = await parse(
    '<w:a xmlns:w="urn:w" xmlns="urn:d" w:x="1" x="2"><b/><w:b xmlns:w="urn:v"/><w:b/><u:b/><constructor:b/></w:a>'
  )
  expect(root).toMatchObject({name: 'a', namespace: 'urn:w'})
  expect(childrenOf(root, 'b').map(({namespace}) => namespace)).toEqual([
    'urn:d',
    'urn:v',
    'urn:w',
    '',
    ''
  ])
  expect(attributeOf(root, 'x', '')).toBe('2')
  expect(attributeOf(root, 'x', 'urn:w')).toBe('1')
  expect(attributeOf(root, 'x')).toBe('1')
  expect(attributeOf(root, 'y')).toBeNull()
  expect(childOf(root, 'b')?.namespace).toBe('urn:d')
  expect(childOf(root, 'c')).toBeNull()
})

describe('encodings', () => {
  const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>乌有</a>`
  test.each([
    ['none said', utf8('<a>乌有</a>')],
    ['a mark', behind([0xef, 0xbb, 0xbf], utf8(declared('UTF-8')))],
    ['GBK', encode('gb18030', declared('GBK'))],
    ['GB2312 in single quotes', encode('gb18030', declared('GB2312').replaceAll('"', "'"))],
    ['UTF-16 LE with a mark', behind([0xff, 0xfe], utf16le(declared('UTF-16')))],
    ['UTF-16 BE without', utf16be(declared('UTF-16'))],
    ['UTF-8 that says UTF-16', utf8(declared('UTF-16'))]
  ])('%s', async (_, bytes) => {
    expect(await parseXml(bytes)).toMatchObject({children: ['乌有']})
  })

  test.each([
    ['bytes that are not of it', encode('gb18030', declared('UTF-8'))],
    ['one that nobody knows', utf8(declared('x-none'))]
  ])('%s', async (_, bytes) => {
    expect(await parseXml(bytes)).toMatchObject({problem: 'damaged'})
  })
})

test.each([
  ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'damaged'],
  ['an entity', '<a>&b;</a>', 'damaged'],
  ['no end', '<a><b>', 'damaged'],
  ['a comment without end', '<a><!-- ', 'damaged'],
  ['no element', '甲', 'damaged'],
  ['nothing', '', 'damaged'],
  ['control characters', '<a>\u0001</a>', 'damaged'],
  ['depth', '<a>'.repeat(6) + '</a>'.repeat(6), 'too-large'],
  ['elements', `<a>${'<b/>'.repeat(60)}</a>`, 'too-large'],
  ['bytes', `<a>${'甲'.repeat(400)}</a>`, 'too-large']
])('%s is a problem, and nothing is thrown', async (_, text, problem) => {
  const limits = {bytes: 1000, depth: 5, nodes: 100}
  expect(await parseXml(utf8(text), limits)).toMatchObject({problem})
})

test('neither depth in comments and values nor what closes itself counts', async () => {
  const text = `<a x="${'>'.repeat(9)}" y='/'>${'<!--<a>-->'.repeat(9)}${'<b x="/"/>'.repeat(9)}<![CDATA[<a><a><a>]]></a>`
  expect(isProblem(await parseXml(utf8(text), {...xmlLimits, depth: 1}))).toBe(false)
})

test.each(['<!--', '<a x="', '<![CDATA[', '<?', '<a ', '</'])(
  'a long row of %s is judged whole',
  async (piece) => {
    expect(isProblem(await parseXml(utf8(piece.repeat(1_000_000))))).toBe(true)
  }
)

test('a file in a container is named in its problem', async () => {
  const zip = await openZip(await zipOf({'a.xml': '<a/>', 'b.xml': '<b>'}))
  if (isProblem(zip)) throw new Error(zip.found)
  expect(await readXml(zip, 'a.xml')).toEqual(element('a'))
  expect(await readXml(zip, 'b.xml')).toEqual({
    problem: 'damaged',
    found: 'b.xml：XML 第 1 行不合语法'
  })
  expect(await readXml(zip, 'c.xml')).toBeNull()
})

async function parse(text: string): Promise<XmlElement> {
  const root = await parseXml(utf8(text))
  if (isProblem(root)) throw new Error(root.found)
  return root
}

function element(name: string): XmlElement {
  return {name, namespace: '', attributes: [], children: []}
}
