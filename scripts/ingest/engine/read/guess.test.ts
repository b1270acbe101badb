import {describe, expect, test} from 'vitest'
import {decode} from './decode.ts'
import {encode, utf16be, utf16le, utf32le, utf8} from './encode.fixture.ts'

const simplified =
  '关于召开代表座谈会的通知各镇人民政府区直各单位为了进一步做好今年的防汛工作经区人民政府同意定于六月上旬召开座谈会现将有关事项通知如下'
const traditional =
  '關於召開代表座談會的通知各鎮人民政府區屬各單位為了進一步做好今年的防洪工作經區人民政府同意定於六月上旬召開座談會現將有關事項通知如下'
const japanese =
  '子虚区は新しい橋を建てることを決めた。区議会は来年度の予算について審議し、原案のとおり可決した。インターネットで公開する。'
const korean =
  '자허구 인민대표대회는 새로운 다리를 건설하기로 결정하였다 내년도 예산안에 대하여 심의하고 원안대로 의결하였다'
const names = ['钱伟', '孙喆', '李丽娟', '周瑾', '吴昊', '郑煜', '王晟', '冯雯', '陈睿', '褚宸']

/** Every run of so many characters of a text, each starting three further on. */
function cuts(text: string, length: number): string[] {
  const count = Math.floor((text.length - length) / 3) + 1
  return Array.from({length: count}, (_, at) => text.slice(at * 3, at * 3 + length))
}

const encoders = {
  gb18030: (text: string) => encode('gb18030', text),
  big5: (text: string) => encode('big5', text),
  'utf-16le': utf16le,
  'utf-16be': utf16be,
  'utf-32le': utf32le,
  'utf-8': utf8
}

describe('Chinese in', () => {
  const written: [keyof typeof encoders, string][] = [
    ['gb18030', simplified],
    ['gb18030', traditional],
    ['big5', traditional],
    ['utf-16le', simplified],
    ['utf-16be', traditional],
    ['utf-32le', simplified],
    ['utf-8', simplified]
  ]
  test.each(
    written.flatMap(([encoding, text]) =>
      [10, 15, 20, 40, 60].map((length): [string, number, string] => [encoding, length, text])
    )
  )('%s is read from %i characters on', (encoding, length, text) => {
    for (const cut of cuts(text, length)) {
      const decoded = decode(encoders[encoding as keyof typeof encoders](cut))
      expect(decoded).toMatchObject({text: cut, encoding})
    }
  })

  test.each<keyof typeof encoders>(['gb18030', 'utf-16le'])(
    '%s in a table that is drawn with signs',
    (encoding) => {
      const rule = (...[left, middle, right]: string[]) =>
        `${left ?? ''}${[4, 8, 6, 4].map((width) => '─'.repeat(width)).join(middle)}${right ?? ''}`
      const rows = ['石桥老井', '古塔遗址'].map((name) => `│${name}│明代│城关│文物│`)
      const text = [rule('┌', '┬', '┐'), ...rows, rule('├', '┼', '┤'), rule('└', '┴', '┘')]
      for (const count of [1, 4, 12]) {
        const printed = Array.from({length: count}, () => text.join('\r\n')).join('\r\n')
        const decoded = decode(encoders[encoding](printed))
        expect(decoded).toMatchObject({text: printed, encoding})
      }
    }
  )

  test.each(written)(
    '%s of few characters is read, or refused, or its doubt is said',
    (encoding, text) => {
      for (const length of [4, 5, 6, 8]) {
        for (const cut of cuts(text, length)) {
          const decoded = decode(encoders[encoding](cut))
          if ('text' in decoded) expect([cut, decoded.text]).toEqual([cut, cut])
        }
      }
    }
  )

  test.each(['gb18030', 'utf-16le', 'utf-16be'] as const)('%s, a list of names', (encoding) => {
    for (let count = 2; count <= names.length; count++) {
      const text = names.slice(0, count).join(count % 2 === 0 ? '\n' : '　')
      expect(decode(encoders[encoding](text))).toMatchObject({text, encoding})
    }
  })

  test('a list of the rarest names is read with a doubt', () => {
    const text = '郭彧　龚懿　戴翀　饶濬　璩珑　佟钊　臧頔　綦颢　逄赟'
    expect(decode(encode('gb18030', text))).toEqual({
      text,
      encoding: 'gb18030',
      doubt: '其中几乎没有常用字'
    })
  })

  test.each(['王　磊　　李　娜', '名单\n戴翀\n饶濬', '朱丹、李旭、陈曦', '姓名：王磊'])(
    'GB18030, names with little else: %s',
    (text) => {
      expect(decode(encode('gb18030', text))).toMatchObject({text, encoding: 'gb18030'})
    }
  )

  test.each(['陈喆  逄赟  綦颢', '璩珑\n佟钊\n臧頔'])(
    'GB18030, a few of the rarest names: %s',
    (text) => {
      expect(decode(encode('gb18030', text))).toMatchObject({text, encoding: 'gb18030'})
    }
  )

  test.each(['通知', '公告', '决定', '放假通知', '议程', '没有', '名单'])(
    'GB18030 of “%s” is not taken for UTF-8, Big5 or Japanese',
    (text) => {
      const decoded = decode(encode('gb18030', text))
      expect('text' in decoded ? decoded.text : text).toBe(text)
    }
  )

  test('a text of Latin letters with some Chinese is read', () => {
    const text = `${'ISO 9001 certificate list, Company A. '.repeat(40)}乌有市水务局`
    expect(decode(encode('gb18030', text))).toEqual({text, encoding: 'gb18030'})
  })
})

describe('text that is not Chinese', () => {
  test.each([
    ['euc-jp', '日文（EUC-JP）', japanese],
    ['shift_jis', '日文（Shift_JIS）', japanese],
    ['euc-kr', '韩文（EUC-KR）', korean]
  ])('in %s is named and not taken for Chinese', (encoding, looksLike, text) => {
    for (const length of [10, 15, 20, 40, 50]) {
      for (const cut of cuts(text, length)) {
        expect([cut, decode(encode(encoding, cut))]).toEqual([cut, {problem: 'foreign', looksLike}])
      }
    }
  })

  test.each(['L’élève a été reçu à l’école, où naïveté', 'Да здравствует река', 'Ελληνικά'])(
    'in UTF-8 stays what it is: %s',
    (text) => {
      expect(decode(utf8(text))).toEqual({text, encoding: 'utf-8'})
    }
  )
})
