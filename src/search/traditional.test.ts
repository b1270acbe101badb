import {describe, expect, test} from 'vitest'
import {simplify} from './traditional.ts'

const basicHan = Array.from({length: 0x9fff - 0x4e00 + 1}, (_, at) =>
  String.fromCodePoint(0x4e00 + at)
)

describe('simplify', () => {
  test.each([
    ['議', '议'],
    ['審', '审'],
    ['會', '会'],
    ['縣', '县'],
    ['區', '区'],
    ['萬', '万'],
    ['於', '于'],
    ['與', '与'],
    ['後', '后'],
    ['裏', '里'],
    ['乾', '干'],
    ['臺', '台'],
    ['髮', '发'],
    ['發', '发']
  ])('folds %s into %s', (traditional, simplified) => {
    expect(simplify(traditional)).toBe(simplified)
  })

  test.each([...'议审会县区万于与后里干了发云台面谷余丑', '〇', 'A', '1', '，', '𠮷', ''])(
    'leaves %j as it is',
    (character) => {
      expect(simplify(character)).toBe(character)
    }
  )

  test('folds each character into exactly one', () => {
    expect(basicHan.filter((each) => [...simplify(each)].length !== 1)).toEqual([])
  })

  test('folds nothing that is folded already', () => {
    // 薴 is simplified as 苧, which is a traditional character too: a fault of the script, not ours.
    const others = basicHan.filter((each) => each !== '薴')
    expect(others.filter((each) => simplify(simplify(each)) !== simplify(each))).toEqual([])
  })
})
