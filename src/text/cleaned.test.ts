import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {charactersOf, cleaned, runsBothWays} from './cleaned.ts'

describe('cleaning changes', () => {
  test.each([
    ['full-width digits and letters', '０９ＡＺａｚ', '09AZaz'],
    [
      'places where a line may or may not break',
      '子\u200b虚\u00ad区\u2060人\ufeff大',
      '子虚区人大'
    ],
    ['the end of a file and escapes of terminals', '子虚区\x1b\x1a', '子虚区'],
    ['layout that is white space', '甲\f乙\v丙\x85丁\u2028戊\u2029己', '甲 乙 丙 丁 戊 己'],
    [
      'marks of direction where all runs one way',
      '\u202a子\u2066A虚\u2069\u202c区\u200e',
      '子A虚区'
    ],
    [
      'joiners between characters that never join',
      '子\u200c虚\u200d区\u200d\u200c1\u200dA、\u200d',
      '子虚区1A、'
    ],
    ['joiners beside marks of direction', '〉\u202a\u200d_\u2066\u200c\u2069', '〉_'],
    ['joiners that stood beside what is gone', '子\u200d\u200b虚\u200c\u200e区', '子虚区']
  ])('%s', (_, line, expected) => {
    expect(cleaned(line)).toBe(expected)
  })
})

describe('cleaning leaves', () => {
  test.each([
    ['full-width marks and spaces', '（草案）：10％　“略”！'],
    ['emoji that are joined', '👨\u200d👩\u200d👧、❤\ufe0f\u200d🔥、👍🏽'],
    ['joiners in Uyghur and Persian', 'ئۇ\u200cيغۇر می\u200cخواهم'],
    ['joiners at the edge of a word in such a script', '甲\u200dه、ه\u200d乙'],
    ['joiners and selectors in Mongolian', 'ᠮᠣᠩᠭᠣ\u180e\u200dᠯ\u180b\u202fᠤᠨ'],
    ['joiners on marks', 'क्\u200dष'],
    ['selectors of variants', '葛\u{e0100}城、㐂\ufe00、☎\ufe0e'],
    [
      'marks of direction in a line that has such text',
      '\u200e甲\u202bئۇيغۇر\u202c。\u2066乙\u2069'
    ],
    ['marks that turn the order round', '\u202e甲\u202c乙\u200f'],
    ['rare, private and unknown characters', '𠮷〇\ue000\u{f0000}\ufffd\ufffe'],
    ['signs', '①⑴Ⅲ℃％·…—□'],
    ['other controls', '\x7f\x80\x9f']
  ])('%s', (_, line) => {
    expect(cleaned(line)).toBe(line)
  })

  const character = fc.oneof(
    fc.constantFrom(...'子Aａ１ئᠮ\u0301。> 　', '💰', '\u200b', '\u200c', '\u200d', '\u200e'),
    fc.constantFrom('\u202a', '\u202e', '\u2069', '\u00ad', '\f', '\x85', '\ufeff', '\ufe0f'),
    fc.string({unit: 'binary', maxLength: 1})
  )

  test('nothing more where lines are joined that were cleaned with their marks', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: character}), {maxLength: 3}), (lines) => {
        fc.pre(!runsBothWays(lines))
        const joined = lines.map((line) => cleaned(line, true)).join('')
        const apart = lines.map((line) => cleaned(line, false)).join('')
        expect(cleaned(joined, false)).toBe(apart)
      }),
      {numRuns: 2000}
    )
  })

  test('everything the second time', () => {
    fc.assert(
      fc.property(fc.string({unit: character}), (line) => {
        const once = cleaned(line)
        expect(cleaned(once)).toBe(once)
      }),
      {numRuns: 2000}
    )
  })
})

test('marks of direction stay where some text of the source runs the other way', () => {
  const lines = ['甲\u200e乙', 'ע']
  expect(runsBothWays(lines)).toBe(true)
  expect(runsBothWays(['甲\u200e乙', 'か'])).toBe(false)
  expect(cleaned('甲\u200e乙\u200b', true)).toBe('甲\u200e乙')
  expect(cleaned('\u200eע', false)).toBe('ע')
})

test('the characters of a text are all but its white space', () => {
  expect(charactersOf(' 第一条　甲\t乙\n丙\u00a0丁\ufeff①％\u200d')).toBe('第一条甲乙丙丁①％\u200d')
})
