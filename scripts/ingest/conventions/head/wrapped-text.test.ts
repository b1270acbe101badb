import {expect, test} from 'vitest'
import {read} from './read-head.fixture.ts'

/** A paragraph that was broken to thirty characters, with two in front of it. */
const paragraph = [
  '　　子虚区人大常委会视察组先后来到逍遥镇和南柯镇的三个村庄',
  '查看古井的养护情况与周边的环境，听取养井人介绍历年维修的过程',
  '并与当地居民座谈，了解他们对养护工作的意见，就今后的安排交换',
  '看法。视察组要求区政府及时公布养井的结果。'
]
const titleOf = (...lines: string[]) => {
  const {meta} = read(lines.join('\n')).document.data
  return meta.titleFrom === 'first-line' ? null : meta.title
}

test('no line of a wrapped paragraph is a title', () => {
  expect(titleOf(...paragraph)).toBeNull()
  expect(
    titleOf('　　子虚区养井人说明了今年古井养护的经费并提出今后的工作方案', ...paragraph.slice(1))
  ).toBeNull()
})

test('a title above one is, narrow or broken itself', () => {
  expect(titleOf('视察古井侧记', '', ...paragraph)).toBe('视察古井侧记')
  const [front, rest] = [
    '　　子虚区人民政府办公室关于印发子虚区古井养护和周边环境整治',
    '工作方案的通知'
  ]
  expect(titleOf(front, rest, '', ...paragraph)).toBe((front + rest).trim())
})
