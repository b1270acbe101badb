import {describe, expect, test} from 'vitest'
import {createGazetteer} from '../../archive/gazetteer.ts'
import {chainOf, choose, findMentions, lastNamedFrom, type Place} from './places.ts'

const gazetteer = createGazetteer([
  {id: 'wuyou', name: '乌有市', aliases: []},
  {id: 'zixu', name: '子虚区', aliases: ['乌有市城东片区'], parent: '乌有市'},
  {id: 'nanke', name: '南柯区', aliases: [], parent: '乌有市'}
])

test.each([
  ['近日，乌有市子虚区组织巡河', 3, '子虚区'],
  ['近日，乌有市组织巡河，子虚区南柯区参加', 3, '乌有市'],
  ['近日，有关部门到乌有市巡河', 3, undefined],
  ['乌有市近日组织巡河', 3, undefined]
])('lastNamedFrom goes on as long as areas stand side by side: %s', (text, from, expected) => {
  const found = lastNamedFrom(text, from, gazetteer)
  expect(found && text.slice(found.start, found.end)).toBe(expected)
})

describe('findMentions', () => {
  test('finds the areas of a text in order, with their places', () => {
    const text = '关于乌有市子虚区与南柯区交界道路的报告'
    const mentions = findMentions(text, gazetteer)
    expect(mentions.map(({start, end}) => text.slice(start, end))).toEqual([
      '乌有市',
      '子虚区',
      '南柯区'
    ])
  })

  test('finds divisions of the whole country without being told of them', () => {
    expect(namesIn('吉林省长春市朝阳区人民政府')).toEqual(['吉林省', '长春市', '朝阳区'])
    expect(namesIn('海西蒙古族藏族自治州')).toEqual(['海西蒙古族藏族自治州'])
  })

  test('gives all areas of a shared name', () => {
    const [mention] = findMentions('朝阳区人民政府', gazetteer)
    const parents = mention?.candidates.map((place) => place.parent?.name)
    expect(parents?.sort()).toEqual(['北京市', '长春市'])
  })

  test('reads traditional characters', () => {
    expect(namesIn('烏有市子虛區人民政府')).toEqual(['乌有市', '子虚区'])
  })

  test('prefers the longer of two names that overlap', () => {
    expect(namesIn('东城区人民政府')).toEqual(['东城区'])
    expect(namesIn('井陉矿区人民政府')).toEqual(['井陉矿区'])
  })

  test('lets a longer name take the place of one that it begins with', () => {
    expect(namesIn('乌有市城东片区管委会')).toEqual(['子虚区'])
  })

  test('finds an area each time it is named', () => {
    expect(namesIn('子虚区教育局、子虚区水务局')).toEqual(['子虚区', '子虚区'])
  })

  test('of a shared name gives those in the area that stands in front', () => {
    const [, , mention] = findMentions('吉林省长春市朝阳区人民政府', gazetteer)
    expect(mention?.candidates.map(({id}) => id)).toEqual(['changchun-chaoyang'])
    expect(findMentions('长春市、朝阳区', gazetteer)[1]?.candidates).toHaveLength(2)
  })

  test.each([
    ['蓟县人民政府公告', ['蓟县']],
    ['天津市蓟县人民政府公告', ['天津市', '蓟县']],
    ['关于接受钱一辞去担任县长职务请求的决定', []],
    ['开设任县级干部', []]
  ])('a short name of earlier years is one where it stands alone: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  test.each(['子虚乌有之事', '乌有', '市区县', '本市各区', '', '市'])(
    'finds none where none is named in full: "%s"',
    (text) => {
      expect(findMentions(text, gazetteer)).toEqual([])
    }
  )

  function namesIn(text: string): (string | undefined)[] {
    return findMentions(text, gazetteer).map(({candidates}) => candidates[0]?.name)
  }
})

describe('chainOf', () => {
  test('goes from an area to the widest that it is part of', () => {
    expect(chainOf(only('南关区')).map(({name}) => name)).toEqual(['南关区', '长春市', '吉林省'])
    expect(chainOf(only('子虚区')).map(({name}) => name)).toEqual(['子虚区', '乌有市'])
  })

  test('goes straight from a district of a municipality to the municipality', () => {
    expect(chainOf(only('海淀区')).map(({name}) => name)).toEqual(['海淀区', '北京市'])
  })
})

describe('choose', () => {
  const chaoyang = gazetteer.named('朝阳区')

  test('takes the only one, whatever the source names', () => {
    expect(choose([only('子虚区')], new Set())).toBe(only('子虚区'))
    expect(choose([only('子虚区')], new Set([only('长春市')]))).toBe(only('子虚区'))
  })

  test.each([
    ['its city', '长春市', '长春市'],
    ['its province', '吉林省', '长春市'],
    ['its municipality', '北京市', '北京市'],
    ['a neighbour of the same city', '南关区', '长春市']
  ])('is decided by %s', (_, named, parent) => {
    expect(choose(chaoyang, new Set([only(named)]))?.parent?.name).toBe(parent)
  })

  test('weighs what the area is part of above its neighbours', () => {
    const context = new Set(['吉林省', '海淀区', '丰台区', '石景山区'].map(only))
    expect(choose(chaoyang, context)?.parent?.name).toBe('长春市')
  })

  test.each([
    ['the source names nothing', []],
    ['the source names only other places', ['乌有市', '云南省']],
    ['the source names the surroundings of both', ['长春市', '北京市']]
  ])('stays open where %s', (_, named) => {
    expect(choose(chaoyang, new Set(named.map(only)))).toBeNull()
  })

  describe('where some of the name are gone', () => {
    const living = place('living', null)
    const gone = place('gone', '2010/2011')
    const city = {...place('city', null), name: '乌有市'}

    test.each([
      ['no year', null, 'living'],
      ['a later year', 2012, 'living'],
      ['the last year that it may have stood', 2011, undefined],
      ['an earlier year', 2003, undefined]
    ])('%s', (_, year, id) => {
      expect(choose([gone, living], new Set(), year)?.id).toBe(id)
    })

    test('what else the source names decides first', () => {
      const inner = {...gone, parent: city}
      expect(choose([inner, living], new Set([city]), 2003)?.id).toBe('gone')
      expect(choose([inner, living], new Set([city]), 2020)?.id).toBe('living')
    })

    test('the only one of a name is meant, whenever it stood', () => {
      expect(choose([gone], new Set(), 2020)?.id).toBe('gone')
    })

    function place(id: string, until: string | null): Place {
      const former = until === null ? {} : {former: {from: null, until}}
      return {
        id,
        name: '河东区',
        code: `code of ${id}`,
        stem: '河东',
        aliases: [],
        parent: null,
        ...former
      }
    }
  })

  test('is the archive’s own of several that are as near', () => {
    const named = createGazetteer([{id: 'own', name: '鼓楼区', aliases: []}]).named('鼓楼区')
    expect(choose(named, new Set())?.id).toBe('own')
  })

  test('is null for no area at all', () => {
    expect(choose([], new Set())).toBeNull()
  })
})

/** The one of today. */
function only(name: string): Place {
  const [place, ...others] = gazetteer.named(name).filter(({former}) => !former)
  if (!place || others.length > 0) throw new Error(`${name} is not one area`)
  return place
}
