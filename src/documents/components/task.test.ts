import {expect, test} from 'vitest'
import {task} from './task.ts'

const props = {
  id: 't3',
  n: '3',
  section: '二、治水',
  lead: '钱一',
  units: '区水务局',
  due: '2024-06-30',
  children: '<p id="p001">（三）疏浚南柯河。</p>'
}

test('a task shows its item as printed, and can be linked', () => {
  expect(task(props)).toBe(
    '<section class="task" id="t3"><p id="p001">（三）疏浚南柯河。</p></section>'
  )
})

test('what is known of a task beside its text is data, and does not show twice', () => {
  expect(task(props)).not.toMatch(/钱一|区水务局|2024-06-30|二、治水/)
})

test('the id of a task cannot leave its quotes', () => {
  expect(task({...props, id: '" onclick="x'})).toContain('id="&quot; onclick=&quot;x"')
})
