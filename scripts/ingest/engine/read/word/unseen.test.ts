import {expect, test} from 'vitest'
import {p, r, read, tbl, textsOf} from './word.fixture.ts'

const white = '<w:color w:val="FFFFFF"/>'
const secret = (properties: string) => `<w:p>${r('此件作废', properties)}</w:p>`
const said = async (body: string) => {
  const reading = await read(p('正文') + body)
  expect(textsOf(reading).join('')).toContain('此件作废')
  return reading.doubts.map(({expected}) => expected).join()
}

test.each([
  ['white letters', secret(white)],
  ['letters of a point', secret('<w:sz w:val="2"/>')],
  ['white letters in a cell', tbl([[secret(white), p('乙')]])]
])('%s are text, and said', async (_, body) => {
  expect(await said(body)).toContain('“此件作废”')
})

const shade = '<w:shd w:val="clear" w:fill="003366"/>'

test.each([
  ['black letters', secret('')],
  ['white letters on a ground', secret(white + shade)],
  [
    'white letters in a paragraph with a ground',
    `<w:p><w:pPr>${shade}</w:pPr>${r('此件作废', white)}</w:p>`
  ],
  [
    'white letters in a cell with a ground',
    tbl([[`<w:tcPr>${shade}</w:tcPr>${secret(white)}`, p('乙')]])
  ]
])('%s: nothing is said', async (_, body) => {
  expect(await said(body)).toBe('')
})
