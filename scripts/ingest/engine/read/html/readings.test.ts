import {expect, test} from 'vitest'
import {printPage} from './print.fixture.ts'

test.each([
  ['孱<rt>chán</rt>', '孱（chán）'],
  ['孱<rp>(</rp><rt>chán</rt><rp>)</rp>', '孱（chán）'],
  ['<rb>乌</rb><rt>wū</rt><rb>有</rb><rt>yǒu</rt>', '乌有（wūyǒu）'],
  ['孱', '孱']
])('how %s is read stands behind it', async (ruby, text) => {
  const page = `<p>县里决定修缮云梦桥，行人从便道通过。</p><p>三、<ruby>${ruby}</ruby>水两岸一并整治。</p>`
  const {blocks, reading} = await printPage(page)
  expect(reading.doubts.map(({found}) => found)).toEqual(text === '孱' ? [] : ['注音'])
  expect(blocks[1]).toBe(`三、${text}水两岸一并整治。`)
  expect(reading.places[1]?.text).toBe(`三、${text}水两岸一并整治。`)
})
