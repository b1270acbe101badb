import {expect, test} from 'vitest'
import {keyOf} from './name-key.ts'
import {createUnitWriter, unitsOf, unitsOfName} from './units.ts'

const pairs = new Map([
  ['會', '会'],
  ['議', '议']
])
const simplify = (character: string) => pairs.get(character) ?? character
const key = (name: string) => keyOf(name, simplify)

test('a name is the same without its marks', () => {
  expect(key('子虚区条例(草案)')).toBe(key('《子虚区条例》 （草案）'))
  expect(key('子虚区条例')).not.toBe(key('子虚区条例（草案）'))
})

test('no text has the units of a name', () => {
  const write = createUnitWriter(simplify)
  for (const unit of unitsOfName(key('子虚区条例')))
    expect(unitsOf('\uf100', write)[0]).not.toBe(unit)
})

test.each([
  '子政发2024 3号',
  '子政发 2024年 3号',
  '子政发2024年第3号',
  '子政发(2024)3',
  '子政发【２０２４】３号',
  '子政发2024-3'
])('%s is a number of a document', (typed) => {
  expect(key(typed)).toBe(key('子政发〔2024〕3号'))
})

test.each([
  '六届人大常委会19次会议',
  '第6届人大常委会第19次會議',
  '第六届 人大常委会 第十九次会议'
])('%s is a session', (typed) => {
  expect(key(typed)).toBe(key('第六届人民代表大会常务委员会第十九次会议'))
})

test('another number is another name', () => {
  expect(key('子政发2024 13号')).not.toBe(key('子政发〔2024〕3号'))
  expect(key('子政发20243号')).not.toBe(key('子政发〔2024〕3号'))
  expect(key('六届十次')).not.toBe(key('六届一百零三次'))
  expect(key('六届一百零三次')).toBe(key('6届103次'))
  expect(key('六届二十次')).toBe(key('6届20次'))
})
