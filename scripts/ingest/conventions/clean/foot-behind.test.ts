import {expect, test} from 'vitest'
import {body, mark} from './mark.fixture.ts'

const foot = '主办：子虚区人民政府 备案号：虚ICP备00012345号'

/** What becomes of the last line of a page, and why it is taken out. */
function endOf(line: string): [string | null, string][] {
  return mark([...body('桥梁', 8), line], []).slice(8)
}

test.each(['2024年3月5日', '请各镇做好护桥工作。'])(
  'the foot of a site is parted from what it stands behind, and neither is lost: %s',
  (front) => {
    expect(endOf(`${front} ${foot}`)).toEqual([
      [null, front],
      [null, foot]
    ])
  }
)

test.each([
  '本次夜市于2024年3月5日 主办：子虚区人民政府',
  '请各镇做好护桥工作。主办护桥活动的单位应当报名',
  '2024年3月5日'
])('what is none stays in its line: %s', (line) => {
  expect(endOf(line)).toEqual([[null, line]])
})
