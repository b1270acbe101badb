import {expect, test} from 'vitest'
import {written} from '../page/page.fixture.ts'
import {readSource} from '../readers.ts'
import {show, type TinyPage, tinyPdf} from './tiny-pdf.fixture.ts'

const notice = show('子虚区人民政府关于修缮古桥的公告', 90, 700)
const secret = show('此件作废', 90, 600)
const white = '1 1 1 rg\n'
const black = '0 0 0 rg\n'

async function read(page: TinyPage | string, extra: readonly string[] = []) {
  const reading = await readSource('a.pdf', tinyPdf([page], {extra}))
  if ('rule' in reading) throw new Error(reading.rule)
  return [written(reading).join('\n'), reading.doubts.map(({expected}) => expected).join('\n')] as [
    string,
    string
  ]
}

const extGState = (entries: string) =>
  `/Resources << /Font << /F1 3 0 R >> /ExtGState << /G << ${entries} >> >> >>`

test.each([
  ['white on white', white + secret, '底色'],
  ['nearly white', `0.99 0.99 0.99 rg\n${secret}`, '底色'],
  ['dark on a dark ground', `0 0 0.5 rg 60 580 400 60 re f\n${secret}`, '底色'],
  ['without ink', secret.replace('16 Tf', '16 Tf 3 Tr'), '不着墨'],
  ['below a black bar', `${secret}${black}60 580 400 60 re f\n`, '盖住'],
  [
    'below a white box that is painted in a form',
    `${secret}q 1 1 1 rg 60 580 m 460 580 l 460 640 l 60 640 l h f Q\n`,
    '盖住'
  ],
  ['clipped away', `q 60 680 400 60 re W n\n${secret}Q\n`, '裁去']
])('%s: set aside, and said', async (_, content, said) => {
  const [text, doubts] = await read(`${black}${notice}${content}`)
  expect(text).toBe('子虚区人民政府关于修缮古桥的公告\nhidden: 此件作废')
  expect(doubts).toContain(said)
  // What was struck out is not said in words.
  expect(doubts.includes('“此件作废”')).toBe(said !== '盖住')
})

test.each([
  ['white on a dark ground', `0 0 0.5 rg 60 580 400 60 re f\n${white}${secret}`],
  ['painted over a white box', `${white}60 580 400 60 re f\n${black}${secret}`],
  ['black on black that lets through', `${secret}/G gs 60 580 400 60 re f\n`],
  ['beside a box', `${secret}60 620 400 60 re f\n`],
  ['below a frame', `${secret}60 580 400 60 re S\n`],
  ['partly clipped', `q 60 590 400 15 re W n\n${secret}Q\n`],
  ['outlined in black', `${white}${secret.replace('16 Tf', '16 Tf 2 Tr')}`],
  ['on a picture of curves', `60 580 m 60 700 460 700 460 580 c f\n${white}${secret}`],
  ['covered, and painted again', `${secret}${white}60 580 400 60 re f\n${black}${secret}`]
])('%s: seen, and text', async (_, content) => {
  const [text, doubts] = await read({
    content: `${black}${notice}${content}`,
    more: extGState('/ca 0.4')
  })
  expect(text).toBe('子虚区人民政府关于修缮古桥的公告\n此件作废')
  expect(doubts).not.toContain('看不见')
})

test.each([
  [
    'white on a picture',
    `q 300 0 0 60 60 580 cm BI /W 8 /H 8 /CS /G /BPC 8 ID ${'x'.repeat(64)} EI Q\n${white}${secret}`
  ],
  [
    'below a picture',
    `${secret}q 300 0 0 60 60 580 cm BI /W 8 /H 8 /CS /G /BPC 8 ID ${'x'.repeat(64)} EI Q\n`
  ]
])('%s: text, and said', async (_, content) => {
  const [text, doubts] = await read(`${black}${notice}${content}`)
  expect(text).toBe('子虚区人民政府关于修缮古桥的公告\n此件作废')
  expect(doubts).toContain('可能看不见')
})

test('a seal over who signs hides nothing', async () => {
  const seal = `q 120 0 0 120 70 560 cm BI /W 8 /H 8 /CS /G /BPC 8 ID ${'x'.repeat(64)} EI Q\n`
  const [text, doubts] = await read(notice + secret + seal)
  expect(text).toContain('\n此件作废')
  expect(doubts).toBe('')
})

test('outside of what a page is cut to', async () => {
  const [text, doubts] = await read({content: notice + secret, more: '/CropBox [0 650 595 842]'})
  expect(text).toBe('子虚区人民政府关于修缮古桥的公告')
  expect(doubts).toContain('页面之外')
})

test('all of a page may be painted in a way that is not understood: it stays', async () => {
  const [text, doubts] = await read(white + notice + secret)
  expect(text).toContain('此件作废')
  expect(doubts).toContain('可能看不见')
})

test('a font that the state of graphics names', async () => {
  const content = 'BT /G gs 1 0 0 1 90 600 Tm <7279> Tj ET\n'
  const [text] = await read({content: notice + content, more: extGState('/Font [3 0 R 16]')})
  expect(text).toContain('特')
})
