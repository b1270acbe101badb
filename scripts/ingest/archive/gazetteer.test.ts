import {describe, expect, test} from 'vitest'
import {archiveSchema} from '../../../src/schema/archive.ts'
import {chainOf, type Place} from '../conventions/lexicon/places.ts'
import {createGazetteer} from './gazetteer.ts'

const national = createGazetteer([])

describe('the divisions of the country', () => {
  test.each([
    ['海淀区', ['海淀区', '北京市']],
    ['昌平区', ['昌平区', '北京市']],
    ['滨湖区', ['滨湖区', '无锡市', '江苏省']],
    ['浚县', ['浚县', '鹤壁市', '河南省']],
    ['延边朝鲜族自治州', ['延边朝鲜族自治州', '吉林省']],
    ['香港特别行政区', ['香港特别行政区']]
  ])('%s is part of what it is part of', (name, chain) => {
    expect(national.named(name).map(namesUp)).toEqual([chain])
  })

  test.each(['仙桃市', '石河子市', '济源市', '琼中黎族苗族自治县'])(
    '%s, which stands directly below its province, has no other area between',
    (name) => {
      expect(national.named(name).map((place) => namesUp(place).length)).toEqual([2])
    }
  )

  test.each(['北京市', '上海市', '天津市', '重庆市'])(
    '%s is one place, not its own city',
    (name) => {
      const places = national.named(name)
      expect(places.map(namesUp)).toEqual([[name]])
      expect(places[0]?.code).toMatch(/^\d\d0000$/)
    }
  )

  test('areas of one name are all known, with what tells them apart', () => {
    expect(national.named('朝阳区').map(namesUp)).toEqual([
      ['朝阳区', '北京市'],
      ['朝阳区', '长春市', '吉林省']
    ])
    expect(national.named('鼓楼区').map((place) => place.parent?.name)).toEqual([
      ...['南京市', '徐州市', '福州市', '开封市']
    ])
  })

  test('areas are found by stem whatever their rank', () => {
    const names = national.stemmed('朝阳').map(({name}) => name)
    expect(names.toSorted()).toEqual(['朝阳区', '朝阳区', '朝阳县', '朝阳市'].toSorted())
    expect(national.stemmed('延边').map(({name}) => name)).toEqual(['延边朝鲜族自治州'])
  })

  test.each([
    ['延边州', '延边朝鲜族自治州'],
    ['延边自治州', '延边朝鲜族自治州'],
    ['景宁县', '景宁畲族自治县'],
    ['广西自治区', '广西壮族自治区'],
    ['管城区', '管城回族区']
  ])('%s is %s in short', (short, name) => {
    expect(national.named(short).map((place) => place.name)).toEqual([name])
  })

  test('a short name is none where an area has it in full', () => {
    expect(national.named('恩施市').map(({name}) => name)).toEqual(['恩施市'])
    expect(national.named('恩施州').map(({name}) => name)).toEqual(['恩施土家族苗族自治州'])
  })

  test('those without a code are known, too, below the province around them', () => {
    expect(national.named('南投县').map(namesUp)).toEqual([['南投县', '台湾省']])
    expect(national.named('新竹市')).toMatchObject([{code: null, id: 'xinzhu-shi'}])
    // The stem of a district with a code stays its own.
    expect(national.stemmed('新北').map(({name}) => name)).toEqual(['新北区'])
  })

  test('each has its code and its id for addresses', () => {
    expect(national.named('大兴区')).toMatchObject([{code: '110115', id: 'daxing'}])
  })

  test.each(['', '朝阳', '子虚区', '省直辖县级行政区划', '自治区直辖县级行政区划'])(
    '“%s” is no name of an area',
    (name) => {
      expect(national.named(name)).toEqual([])
    }
  )

  test('no stem is found by a full name', () => {
    expect(national.stemmed('朝阳区')).toEqual([])
  })

  test('no name is longer than it says', () => {
    expect(national.named('双江拉祜族佤族布朗族傣族自治县')).toHaveLength(1)
    expect(national.longest).toBe('双江拉祜族佤族布朗族傣族自治县'.length)
  })
})

describe('the divisions of earlier years', () => {
  test.each([
    ['宣武区', ['宣武区', '北京市'], '2010'],
    ['襄樊市', ['襄樊市', '湖北省'], '2010/2011'],
    ['铜山县', ['铜山县', '徐州市', '江苏省'], '2010'],
    ['离石市', ['离石市', '吕梁地区', '山西省'], '2003']
  ])('%s is known with what it was part of, and until when', (name, chain, until) => {
    const places = national.named(name)
    expect(places.map(namesUp)).toEqual([chain])
    expect(places[0]?.former?.until).toBe(until)
  })

  test('those of today stand before them', () => {
    const places = national.named('桥东区')
    expect(places.map((place) => [place.parent?.name, place.former?.until])).toEqual([
      ['张家口市', undefined],
      ['石家庄市', '2013/2014'],
      ['邢台市', '2019/2020']
    ])
  })

  test('what changed its rank keeps its name as printed', () => {
    expect(national.named('密云县').map(({id, former}) => [id, former?.until])).toEqual([
      ['miyun-xian', '2015/2016']
    ])
    expect(national.named('密云区').map(({id, former}) => [id, former])).toEqual([
      ['miyun', undefined]
    ])
  })

  test('what another city took over is only that of today', () => {
    expect(national.named('寿县').map(namesUp)).toEqual([['寿县', '淮南市', '安徽省']])
  })

  test('a stem is that of today, where one has it', () => {
    expect(national.stemmed('密云').map(({name}) => name)).toEqual(['密云区'])
    expect(national.stemmed('宣武').map(({name}) => name)).toEqual(['宣武区'])
  })
})

describe('the districts of an archive', () => {
  const gazetteer = createGazetteer(
    archiveSchema.parse({
      districts: [
        {id: 'zixu', name: '子虚区', aliases: ['子虚经济技术开发区', '子虚'], parent: '乌有市'},
        {id: 'wuyou', name: '乌有市'},
        {id: 'nanke', name: '南柯区', parent: '长春市'},
        {id: 'wuhe', name: '无何县', parent: '无有市'}
      ]
    }).districts
  )

  test('they are known by name, by stem and by every alias, with their own ids', () => {
    const [zixu] = gazetteer.named('子虚区')
    expect(zixu).toMatchObject({id: 'zixu', name: '子虚区', code: null, stem: '子虚'})
    expect(gazetteer.named('子虚经济技术开发区')).toEqual([zixu])
    expect(gazetteer.named('子虚')).toEqual([zixu])
    expect(gazetteer.stemmed('子虚')).toEqual([zixu])
  })

  test('the area around one can be its own, wherever in the list that stands', () => {
    const [zixu] = gazetteer.named('子虚区')
    expect(zixu?.parent).toBe(gazetteer.named('乌有市')[0])
  })

  test('or one of the country', () => {
    expect(gazetteer.named('南柯区').map(namesUp)).toEqual([['南柯区', '长春市', '吉林省']])
  })

  test('an unknown one is left out', () => {
    expect(gazetteer.named('无何县')).toMatchObject([{id: 'wuhe', parent: null}])
  })

  test('they stand before those of the country that have the same name', () => {
    const own = archiveSchema.parse({districts: [{id: 'own', name: '鼓楼区'}]}).districts
    expect(createGazetteer(own).named('鼓楼区')[0]?.id).toBe('own')
  })

  test('a long name is looked for in its whole length', () => {
    const name = '乌有国家级高新技术产业开发区南柯片区'
    const own = archiveSchema.parse({districts: [{id: 'zone', name: '南柯', aliases: [name]}]})
    expect(createGazetteer(own.districts).longest).toBe(name.length)
  })

  test('one of the country that it names anew is that one', () => {
    const own = archiveSchema.parse({
      districts: [
        {id: 'hd', name: '海淀区'},
        {id: 'cc', name: '长春', aliases: ['长春市']}
      ]
    }).districts
    const anew = createGazetteer(own)
    expect(anew.named('海淀区').map((place) => [place.id, place.code, ...namesUp(place)])).toEqual([
      ['hd', '110108', '海淀区', '北京市']
    ])
    expect(
      anew
        .named('南关区')
        .filter(({former}) => !former)
        .map(namesUp)
    ).toEqual([['南关区', '长春', '吉林省']])
  })

  test('those of another archive are not known', () => {
    expect(createGazetteer([]).named('子虚区')).toEqual([])
  })
})

function namesUp(place: Place): string[] {
  return chainOf(place).map(({name}) => name)
}
