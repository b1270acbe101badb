import {describe, expect, test} from 'vitest'
import {contentsOf} from './contents.fixture.ts'

const decision = '关于批准市级决算的决议'
const names = '子虚区人大常委会任命名单'

describe('readContents', () => {
  test.each(['目录', '目　录', '目 次', '【目录】', '《 目录 》'])(
    'knows a list by its head %s',
    (head) => {
      const list = contentsOf(['子虚区人大公报', head, `${decision}……3`, `${names}……12`])
      expect(list).toMatchObject({start: 1, end: 4})
    }
  )

  test.each([
    ['there is no head', ['子虚区人大公报', `${decision}……3`, `${names}……12`]],
    ['a title merely speaks of a list', ['权力目录', `${decision}……3`, `${names}……12`]],
    ['no pages follow', ['目录', decision, names, '会议听取了报告。']],
    ['one page alone follows', ['目录', `${decision}……3`, names]],
    ['there is nothing', []]
  ])('is null where %s', (_, lines) => {
    expect(contentsOf(lines)).toBeNull()
  })
})
