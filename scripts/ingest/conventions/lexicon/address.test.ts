import {expect, it} from 'vitest'
import {isAddress} from './address.ts'

it.each([
  '乌有市云梦路5号',
  '烏有市雲夢道130號議政中心21樓',
  '南柯区槐安大道12-3号政务大厦2楼',
  '乌有市云梦区大槐街 8 号'
])('knows where something is: %s', (text) => {
  expect(isAddress(text)).toBe(true)
})

it.each([
  '关于云梦路5号地块规划的公示',
  '云梦路改造工程',
  '第5号公告',
  '地址在云梦路5号，电话另告',
  '乌有市议会第四次会议'
])('tells it from others: %s', (text) => {
  expect(isAddress(text)).toBe(false)
})
