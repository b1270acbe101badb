import {expect, test} from 'vitest'
import {read} from './read-head.fixture.ts'

const metaOf = (...lines: readonly string[]) => read(lines.join('\n')).document.data.meta

const news = '3月5日上午，区人大常委会召开第九次会议，审议夜市管理情况的报告，表决任免事项。'

test('an address is no title, and the day beside the place of a meeting is not that of a page', () => {
  const meta = metaOf(
    '乌有市议会会议的录音',
    '',
    '日期： 2024-03-05',
    '地点：',
    '乌有市云梦路130号议政中心21楼',
    '乌有市议会会议室',
    '',
    '1 通过议程',
    '2 其他事项'
  )
  expect(meta.title).toBe('乌有市议会会议的录音')
  expect(meta.catalogue).toBeUndefined()
})

test('who shows a page, and the time of day, are no title', () => {
  const headline = '子虚区护井提案答复会召开'
  expect(metaOf('子虚区人民政府   2024-03-05 08:49:00', '', headline, '', news).title).toBe(
    headline
  )
})

test('the occasion above what was said there is no part of its title', () => {
  const title = '守护古井的意义和几个关键点'
  const lines = ['护井专题研讨会', '', title, '', '子虚区水务局局长 钱一二', '守护古井，意义重大。']
  expect(metaOf(...lines).title).toBe(title)
})
