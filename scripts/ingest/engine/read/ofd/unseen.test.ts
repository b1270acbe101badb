import {expect, test} from 'vitest'
import {written} from '../page/page.fixture.ts'
import {layer, ofdOf, textAt} from './ofd.fixture.ts'
import {readOfd} from './ofd.ts'

const notice = textAt(30, 40, '乌有市人民政府关于修路的公告')
const secret = textAt(30, 80, '此件作废')
const coloured = (value: string) =>
  secret.replace('<TextCode', `<FillColor Value="${value}"/><TextCode`)
const bar = (value: string, more = '') =>
  `<PathObject ID="7" Boundary="20 70 80 20" Fill="true" Stroke="false" ${more}><FillColor Value="${value}"/><AbbreviatedData>M 0 0 L 80 0 L 80 20 L 0 20 C</AbbreviatedData></PathObject>`

async function read(...objects: readonly string[]) {
  const reading = await readOfd('a.ofd', await ofdOf({pages: [layer(notice, ...objects)]}))
  if ('rule' in reading) throw new Error(reading.rule)
  return [written(reading)[1], reading.doubts.map(({expected}) => expected).join()]
}

test.each([
  ['white on white', [coloured('255 255 255')], '底色'],
  ['below a bar', [secret, bar('0 0 0')], '盖住']
])('%s: set aside, and said', async (_, objects, said) => {
  const [text, doubts] = await read(...objects)
  expect(text).toBe('hidden: 此件作废')
  expect(doubts).toContain(said)
})

test.each([
  ['on a bar', [bar('255 255 255'), secret]],
  ['white on a bar', [bar('0 0 120'), coloured('255 255 255')]],
  ['below one that lets through', [secret, bar('0 0 0', 'Alpha="90"')]],
  ['below a small seal', [secret, '<ImageObject ID="5" Boundary="30 70 40 40" ResourceID="3"/>']]
])('%s: seen', async (_, objects) => {
  expect(await read(...objects)).toEqual(['此件作废', ''])
})
