import {expect, test} from 'vitest'
import {readSource} from '../readers.ts'
import {show, tinyPdf} from './tiny-pdf.fixture.ts'

const line = show('现将本区亳庄和黟溪的读音公布如下', 90, 700)

async function read(content: string) {
  const reading = await readSource('a.pdf', tinyPdf([content]))
  if ('rule' in reading) throw new Error(reading.rule)
  const {places, doubts} = reading
  return [places.map(({text}) => text), doubts.map(({expected}) => expected).join()] as const
}

test('how characters are read stands in brackets behind them', async () => {
  const [text, doubts] = await read(
    show('bo', 154, 716, 8) + show('yi', 202, 716, 8) + show('xi', 220, 716, 8) + line
  )
  expect(text).toEqual(['现将本区亳（bo）庄和黟（yi）溪（xi）的读音公布如下'])
  expect(doubts).toContain('读音')
})

test('how several characters are read stands behind the last of them', async () => {
  const [text] = await read(show('yixi', 202, 716, 8) + line)
  expect(text).toEqual(['现将本区亳庄和黟溪（yixi）的读音公布如下'])
})

test.each([
  ['Han above Han', show('附件', 154, 716, 8)],
  ['letters that are as large', show('A', 154, 720, 16)],
  ['letters on a line of their own', show('No', 154, 740, 8)],
  ['letters beside the middle', show('x', 167, 716, 8)]
])('%s: a line', async (_, above) => {
  const [text] = await read(above + line)
  expect(text.join('').includes('（')).toBe(false)
})
