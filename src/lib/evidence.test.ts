import {expect, test} from 'vitest'
import {groundsOf} from './evidence.ts'

test('names what each fact stands on, and links to what is on the page', () => {
  expect(
    groundsOf(
      {'dates.effective': 'a12-2', issuers: 'p003', indexNumber: '@3-4', kind: 'title'},
      (block) => (block === 'a12-2' ? '/x/2/#a12-2' : `#${block}`)
    )
  ).toEqual([
    ['文种', '标题', '#title'],
    ['发文机关', '正文中的这一处', '#p003'],
    ['施行', '第 12 条', '/x/2/#a12-2'],
    ['索引号', '来源第 3-4 行', undefined]
  ])
})

test('says nothing of facts without evidence, or of fields that no reader sees', () => {
  expect(groundsOf({}, String)).toEqual([])
  expect(groundsOf({'session.number': 'p001'}, String)).toEqual([])
})
