import {expect, test} from 'vitest'
import {printPage} from './print.fixture.ts'

const [first, second, note] = [
  '为保护古桥，方便行人通行，县里决定修缮云梦桥。',
  '修缮期间，桥上禁止车辆通行，行人从便道通过。',
  '此件已经废止，不再执行。'
]
const read = async (added: string, style = '') => {
  const {blocks, reading} = await printPage(
    `<style>${style}</style><div><h1>关于修缮古桥的通知</h1><p>${first}</p>${added}<p>${second}</p></div>`
  )
  return [blocks.slice(1), reading.doubts.map(({expected}) => expected).join()] as const
}

test.each([
  ['a rule for a class', `<p class="a no">${note}</p>`, '.b, .no { color: red; display: none }'],
  ['a rule for a name', `<p id=no>${note}</p>`, 'p#no{visibility:hidden}'],
  ['a place off the page', `<p style="position:absolute;left:-9999px">${note}</p>`, ''],
  ['a size of nothing', `<p><span style="font-size:0">${note}</span></p>`, '']
])('a sentence that %s may hide is text, and said', async (_, added, style) => {
  const [blocks, doubts] = await read(added, style)
  expect(blocks).toEqual([first, note, second])
  expect(doubts).toContain(`可能不显示，仍收入正文：“${note}”`)
})

test.each([
  [
    'a size of its own inside',
    `<div style="font-size:0"><p style="font-size:16px">${note}</p></div>`
  ],
  ['a rule for another class', `<p class=yes>${note}</p>`],
  ['a place that is near', `<p style="text-indent:-20px">${note}</p>`]
])('%s hides nothing', async (_, added) => {
  expect((await read(added, '.no{display:none}'))[1]).toBe('')
})

test('what a template shows in an element is text, around what that holds', async () => {
  const shadow = `<div><template shadowrootmode=open><p>${note}</p><div><slot></slot></div></template><p>${first}</p></div>`
  expect((await read(shadow))[0]).toEqual([first, note, first, second])
})
