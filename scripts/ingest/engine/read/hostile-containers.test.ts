import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {changeEntries, rename, zipOf} from './container/zip.fixture.ts'
import {layer, lineAt, ofdOf, textAt} from './ofd/ofd.fixture.ts'
import {readSource} from './readers.ts'

/** Pieces that make trouble where they are taken for more than numbers and names. */
const pieces = fc.constantFrom(
  ...['', '0', '-1', '1e308', 'NaN', 'g', 'g 9999999999 5', 'g -5 x', '1 2 3 4 5 6', '0 0 0 0'],
  ...['../../etc/passwd', '/OFD.xml', 'Doc_0\\\\Document.xml', '__proto__', 'constructor', 'Doc_0'],
  ...['M 0 0 L', 'S 1 1 B 1', 'A 1 1 1 1 1 9 9 C C C', '乌有市', '<', '&#0;', '\u202e', '\ud800']
)
const names = fc.constantFrom(
  ...['Boundary', 'CTM', 'Size', 'Font', 'HScale', 'CharDirection', 'Visible', 'Alpha', 'X'],
  ...['Y', 'DeltaX', 'DeltaY', 'ResourceID', 'TemplateID', 'BaseLoc', 'ID', 'ZOrder', 'Type']
)
const tags = fc.constantFrom(
  ...['TextObject', 'TextCode', 'PathObject', 'AbbreviatedData', 'ImageObject', 'CompositeObject'],
  ...['PageBlock', 'Layer', 'Template', 'CGTransform', 'FillColor', 'Actions']
)
const {element} = fc.letrec<{element: string}>((tie) => ({
  element: fc
    .tuple(
      tags,
      fc.uniqueArray(fc.tuple(names, pieces), {maxLength: 6, selector: ([name]) => name}),
      fc.array(fc.oneof({depthSize: 'small'}, pieces.map(escape), tie('element')), {maxLength: 4})
    )
    .map(([tag, attributes, children]) => {
      const given = attributes.map(([name, value]) => ` ${name}="${escape(value)}"`)
      return `<${tag}${given.join('')}>${children.join('')}</${tag}>`
    })
}))

describe('whatever an OFD holds', () => {
  test('it is read, or refused by name, and what is read has its place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(element, {maxLength: 4}), async (objects) => {
        const page = layer(textAt(30, 60, '乌有市公告'), ...objects)
        const reading = await readSource('a.ofd', await ofdOf({pages: [page]}))
        if ('rule' in reading) return
        const places = reading.places.map(({text}) => text).join('')
        expect(places).toContain('乌有市公告')
      }),
      {numRuns: 150}
    )
  })

  test('parts that name themselves and each other come to an end', async () => {
    const again = '<CompositeObject Boundary="0 0 9 9" ResourceID="7"/>'
    const unit = `<CompositeGraphicUnit ID="7"><Content>${textAt(0, 5, '重')}${again.repeat(9)}</Content></CompositeGraphicUnit>`
    const reading = await readSource(
      'a.ofd',
      await ofdOf({
        pages: [
          `<Template TemplateID="5"/><PageRes>Res.xml</PageRes>${layer(textAt(30, 60, '乌有市公告'), again)}`
        ],
        templates: {5: '<Template TemplateID="5"/>'},
        files: {
          'Doc_0/Pages/Page_0/Res.xml': `<Res><CompositeGraphicUnits>${unit}</CompositeGraphicUnits></Res>`
        }
      })
    )
    expect('tree' in reading).toBe(true)
  })

  test('steps for characters that are not there are not taken', async () => {
    const code = `<TextCode X="0" Y="5" DeltaX="${'g 999999999 1 '.repeat(2000)}">乌有市</TextCode>`
    const object = `<TextObject Boundary="30 40 60 6" Size="5">${code}</TextObject>`
    expect(await readSource('a.ofd', await ofdOf({pages: [layer(object)]}))).toHaveProperty('tree')
  })

  test('many lines and rules take time in line with them', async () => {
    const rows = Array.from({length: 1500}, (_, at) => textAt(30, (at % 250) + 20, '乌有市公报', 3))
    const rules = Array.from({length: 1500}, (_, at) => lineAt(20, at % 290, 190, at % 290))
    const reading = await readSource('a.ofd', await ofdOf({pages: [layer(...rows, ...rules)]}))
    expect('tree' in reading).toBe(true)
  })
})

describe.each([
  ['docx', 'word/document.xml', '<w:document xmlns:w="urn:w"><w:body/></w:document>'],
  ['ofd', 'OFD.xml', '<OFD/>']
])('a container of %s', (ending, name, xml) => {
  const types = '[Content_Types].xml'

  test.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    [
      'that is a bomb',
      'source-too-large-inside',
      () => zipOf({[types]: '', [name]: Buffer.alloc(30_000_000, ' ')})
    ],
    [
      'that lies of its size',
      'source-damaged',
      async () => changeEntries(await zipOf({[name]: xml}), (entry) => entry.writeUInt32LE(5, 24))
    ],
    [
      'under a password',
      'source-encrypted',
      async () => changeEntries(await zipOf({[name]: xml}), (entry) => entry.writeUInt16LE(1, 8))
    ],
    [
      'that was cut off',
      'source-damaged',
      async () => (await zipOf({[name]: xml.repeat(50)})).subarray(0, 60)
    ],
    [
      'with entities',
      'source-damaged',
      () => zipOf({[name]: `<!DOCTYPE x [<!ENTITY a "a">]>${xml}`})
    ],
    [
      'that goes down without end',
      'source-too-large-inside',
      () => zipOf({[name]: '<a>'.repeat(100_000)})
    ]
  ])('%s is %s', async (_, rule, bytes) => {
    expect(await readSource(`a.${ending}`, await bytes())).toMatchObject({rule, status: 'failed'})
  })

  test('with names that lead elsewhere is read by what they come to', async () => {
    const climbing = rename(
      await zipOf({'xx/yy': '乌有市', [name]: xml}),
      'xx/yy',
      Buffer.from('../yy')
    )
    const reading = await readSource(`a.${ending}`, climbing)
    expect(reading).toHaveProperty('rule')
  })
})

function escape(text: string): string {
  return text.replace(/[<&"]/g, (character) => `&#${String(character.charCodeAt(0))};`)
}
