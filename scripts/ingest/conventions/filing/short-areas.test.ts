import {describe, expect, test} from 'vitest'
import {createGazetteer} from '../../archive/gazetteer.ts'
import {areaInChain, areaInShort} from './short-areas.ts'

const gazetteer = createGazetteer([])

describe('the area that a body is called after in short', () => {
  test.each([
    ['江苏银监局', '江苏省'],
    ['江蘇銀監局', '江苏省'],
    ['上海证监局', '上海市'],
    ['吉林煤矿安全监察局', '吉林省'],
    ['内蒙古银保监局办公室', '内蒙古自治区'],
    ['中国银监会江苏监管局', '江苏省'],
    ['青岛海关', '青岛市'],
    ['鞍山高新区管委会', '鞍山市'],
    ['昆山经济技术开发区管理委员会', '昆山市'],
    ['惠州大亚湾经济技术开发区管理委员会', '惠州市'],
    ['濮阳经济技术开发区管委会', '濮阳市']
  ])('%s is of %s', (body, area) => {
    expect(areaInShort(body, gazetteer)?.name).toBe(area)
  })

  test.each([
    '银监局',
    '江苏人民出版社',
    '子虚银监局',
    '朝阳税务局',
    '海南商会',
    '高新区管委会',
    '监管局',
    ''
  ])('“%s” has none', (body) => {
    expect(areaInShort(body, gazetteer)).toBeNull()
  })
})

describe('the area of a press', () => {
  test.each([
    ['上海普陀', '普陀区', '上海市'],
    ['北京 朝阳', '朝阳区', '北京市'],
    ['中国·江苏昆山', '昆山市', '苏州市']
  ])('%s is %s', (text, name, parent) => {
    const place = areaInChain(text, gazetteer)
    expect([place?.name, place?.parent?.name]).toEqual([name, parent])
  })

  test.each(['普陀', '上海', '上海日报', '上海普陀报', '辽宁朝阳', '江苏子虚', ''])(
    '“%s” has none',
    (text) => {
      expect(areaInChain(text, gazetteer)).toBeNull()
    }
  )
})
