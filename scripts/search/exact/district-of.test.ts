import {expect, test} from 'vitest'
import {createDistrictOf} from './district-of.ts'

const zixu = {id: 'zixu', name: '子虚区'}
const wuyou = {id: 'wuyou', name: '乌有区'}

/** Blocks as `level text`, or as text; and the district of each. */
function districtsOf(districts: (typeof zixu)[], ...blocks: string[]): (string | null)[] {
  const of = createDistrictOf(districts)
  return blocks.map((block) => {
    const [, level, text = ''] = /^(?:(\d) )?(.*)$/.exec(block) ?? []
    return of({level: level === undefined ? null : Number(level), text})
  })
}

test('a part below the name of a district is of that one', () => {
  const blocks = [
    '各区都修路。',
    '1 乌有区',
    '修路。',
    '2 一、进展',
    '修桥。',
    '1 子虚区',
    '种树。',
    '1 附则',
    '完。'
  ]
  expect(districtsOf([zixu, wuyou], ...blocks)).toEqual([
    ...[null, 'wuyou', 'wuyou', 'wuyou', 'wuyou', 'zixu', 'zixu', null, null]
  ])
})

test.each(['二、子虚区', '（二）子虚区', '【子虚区】', '子 虚 区', '2.子虚区', '子虚'])(
  '%s is a name',
  (text) => {
    expect(districtsOf([zixu, wuyou], `1 ${text}`)).toEqual(['zixu'])
  }
)

test.each(['子虚区人大', '在子虚区', '大子虚区'])('%s is none', (text) => {
  expect(districtsOf([zixu, wuyou], `1 ${text}`)).toEqual([null])
})

test('a document of one district has no parts', () => {
  expect(districtsOf([zixu], '1 子虚区')).toEqual([null])
})
