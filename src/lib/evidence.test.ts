import {expect, test} from 'vitest'
import {groundsOf} from './evidence.ts'

const source = {
  nameOf: (place: number) => `第${String(place)}段`,
  hrefOf: (place: number) => `/sources/x/#at${String(place)}`
}

test('names what each fact stands on, and links to it', () => {
  expect(
    groundsOf(
      {'dates.effective': 'a12-2', issuers: 'p003', kind: 'title'},
      (block) => (block === 'a12-2' ? '/x/2/#a12-2' : `#${block}`),
      source
    )
  ).toEqual([
    ['文种', '标题', '#title'],
    ['发文机关', '正文中的这一处', '#p003'],
    ['施行', '第 12 条', '/x/2/#a12-2']
  ])
})

test('calls places of the source as people call them there', () => {
  const says = (ground: string) => groundsOf({indexNumber: ground}, String, source)[0]?.slice(1)
  expect(says('@3')).toEqual(['来源第3段', '/sources/x/#at3'])
  expect(says('@3-4')).toEqual(['来源第3段至第4段', '/sources/x/#at3'])
  expect(says('@3-4,12')).toEqual(['来源第3段至第4段、第12段', '/sources/x/#at3'])
  const oneLine = {...source, nameOf: () => '第2页第7行'}
  expect(groundsOf({indexNumber: '@3-4'}, String, oneLine)[0]?.[1]).toBe('来源第2页第7行')
})

test('says nothing of facts without evidence, or of fields that no reader sees', () => {
  expect(groundsOf({}, String, source)).toEqual([])
  expect(groundsOf({'session.number': 'p001'}, String, source)).toEqual([])
})
