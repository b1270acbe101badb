import {expect, test} from 'vitest'
import {sign} from './signature.fixture.ts'

const list = ['命名下列单位：', '县财政局　　县地税局', '城南镇　　　城北镇']

test('the bodies that a list names did not sign, also right above who did', () => {
  const {meta} = sign(...list, '　　　　乌有市交通局', '　　　　2024年3月5日')
  expect(meta.issuers).toEqual([{name: '乌有市交通局'}])
})

test('without an indent, who signed is the one that names its area', () => {
  expect(sign(...list, '乌有市交通局', '2024年3月5日').meta.issuers).toEqual([
    {name: '乌有市交通局'}
  ])
})

test('several sign below a sentence that ends so', () => {
  const {meta} = sign('请遵照执行。', '乌有市交通局', '　　乌有市财政局', '2024年3月5日')
  expect(meta.issuers).toEqual([{name: '乌有市交通局'}, {name: '乌有市财政局'}])
})

test('bodies that stand closely in a list, with an empty line behind it, did not sign', () => {
  const bodies = ['乌有市渡口局', '乌有市财政局']
  expect(sign(...bodies, '', '乌有市交通局', '2024年3月5日').meta.issuers).toEqual([
    {name: '乌有市交通局'}
  ])
  const broken = ['乌有市人民政府第七次', '全国人口普查领导小组办公室', '', '乌有市交通局']
  expect(sign('请遵照执行。', '', ...broken, '2024年3月5日').meta.issuers).toHaveLength(2)
  const parted = ['乌有市渡口局', '', '乌有市财政局', '', '乌有市交通局']
  expect(sign('请遵照执行。', '', ...parted, '', '2024年3月5日').meta.issuers).toHaveLength(3)
})

test('an office without an area of its own is that of the body above it, and joins its name', () => {
  const cut = ['中共乌有县委全面依法治县委员会', '守法普法协调小组办公室']
  expect(sign('请遵照执行。', '', ...cut, '2024年3月5日').meta.issuers).toEqual([
    {name: cut.join('')}
  ])
  const both = ['乌有县河长制委员会', '乌有县防汛领导小组办公室']
  expect(sign('请遵照执行。', '', ...both, '2024年3月5日').meta.issuers).toHaveLength(2)
})
