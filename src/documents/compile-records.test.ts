import {describe, expect, test} from 'vitest'
import {compile} from './compile.ts'

describe('compile reads tasks', () => {
  test('from the attributes of their component, and the item from its first block', () => {
    const {body, blocks, records} =
      compile(`<Task id="t2" n="2" section="一、修桥" lead="钱一；孙二三" units="区水务局；南柯街道" due="2024-06-30" until="6月底前">
  <p id="p003" data-at="9">（二）修桥3座。</p>

  <p id="p004" data-at="10">责任单位：区水务局</p>
</Task>`)
    expect(records).toEqual([
      {
        type: 'task',
        block: 'p003',
        n: 2,
        section: '一、修桥',
        task: '（二）修桥3座。',
        lead: ['钱一', '孙二三'],
        units: ['区水务局', '南柯街道'],
        due: '2024-06-30',
        until: '6月底前'
      }
    ])
    expect(blocks.map(({id}) => id)).toEqual(['p003', 'p004'])
    expect(body).toMatch(/^<section class="task" id="t2"><p .*<\/p><\/section>$/)
  })

  test('of which nobody leads, nobody is named and no day is set', () => {
    const {records} = compile(
      '<Task id="t1" n="1" section="" lead="" units="" due="">\n  <p>修桥</p>\n</Task>'
    )
    expect(records).toMatchObject([{block: 't1', lead: [], units: [], due: null, task: '修桥'}])
  })
})
