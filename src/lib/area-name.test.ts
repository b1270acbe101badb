import {expect, test} from 'vitest'
import {areaNameHtml} from './area-name.ts'

test('a usual name stays in one piece', () => {
  expect(areaNameHtml('青云斯多市')).toBe('<span class="area-name">青云斯多市</span>')
  expect(areaNameHtml('自治路街道')).toBe('<span class="area-name">自治路街道</span>')
})

test('a long name may part in front of what the area is, and between peoples', () => {
  expect(areaNameHtml('青蒙古自治区')).toBe('<span class="area-name">青蒙古<wbr>自治区</span>')
  expect(areaNameHtml('云西甲乙族丙族自治州')).toBe(
    '<span class="area-name">云西甲乙族<wbr>丙族<wbr>自治州</span>'
  )
})

test('a name is text', () => {
  expect(areaNameHtml('a<b')).toBe('<span class="area-name">a&lt;b</span>')
})
