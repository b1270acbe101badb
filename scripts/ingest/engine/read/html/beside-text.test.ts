import {expect, test} from 'vitest'
import {printPage} from './print.fixture.ts'

const title = '<h1>关于修缮古桥的通知</h1>'
const before = '<p>为保护古桥，方便行人通行，县里决定修缮云梦桥。</p>'
const after = '<p>修缮期间，桥上禁止车辆通行，行人从便道通过。</p>'
const read = async (aside: string) => {
  const {blocks, reading} = await printPage(
    `<title>关于修缮古桥的通知</title><div>${title}${before}${aside}${after}</div>`
  )
  return [blocks.slice(1), reading.doubts.map(({expected}) => expected).join()] as const
}

test('what stands beside paragraphs and links nowhere is of the text', async () => {
  const [blocks] = await read('<aside><p>云梦桥建于清代，长三十丈。</p></aside>')
  expect(blocks[1]).toBe('云梦桥建于清代，长三十丈。')
  expect((await read('<aside><p>点击<a href="/1">这里</a>查看。</p></aside>'))[0]).toHaveLength(2)
})

test('what was remarked on a text in a program of documents is not of it, and is said', async () => {
  const list = `<div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><p class=MsoCommentText>此处年代待核，请文物局确认。</p></div></div>`
  const page = `<title>关于修缮古桥的通知</title><div>${title}<p>为保护古桥，方便行人通行，县里决定修缮云梦桥<a class=msocomanchor href="#_msocom_1">[w1]</a>。</p>${after}</div>${list}`
  const {blocks, furniture, reading} = await printPage(page)
  expect(blocks.slice(1)).toEqual([
    '为保护古桥，方便行人通行，县里决定修缮云梦桥。',
    '修缮期间，桥上禁止车辆通行，行人从便道通过。'
  ])
  expect(furniture).toContain('site-chrome 此处年代待核，请文物局确认。')
  expect(reading.doubts.map(({expected}) => expected).join()).toContain('批注')
})
