import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {readLines} from '../../engine/read/lines.ts'
import {documentsOf} from '../../engine/tree/blocks.ts'
import {head} from '../head/head.ts'
import {regions} from '../regions/regions.ts'
import {split} from '../split/split.ts'
import {unwrap} from '../structure/unwrap.ts'
import {decide} from './decide.ts'
import {statements} from './statements.ts'

function read(...lines: string[]) {
  const tree = readLines(lines.join('\n'))
  unified()
    .use(regions)
    .use(split)
    .use(head)
    .use(unwrap)
    .use(statements)
    .use(decide)
    .runSync(tree, new VFile({path: 'a.txt'}))
  const [document] = documentsOf(tree)
  return document?.data.meta
}

test('bodies and days in the cells of a table sign nothing', () => {
  const rows = ['序号\t建议\t承办单位\t答复日期', '1\t关于护井的建议\t子虚区水务局\t2024年7月8日']
  const meta = read(
    '子虚区建议办理一览表',
    ...rows,
    '2\t关于护栏的建议\t子虚区住建局\t2024年7月9日'
  )
  expect([meta?.issuers, meta?.date, meta?.dates]).toEqual([undefined, undefined, undefined])
})

describe('the day from which a norm is in force', () => {
  test.each([
    '第二条　本办法自2024年8月1日起施行。',
    '第二条 本办法自 2024 年 8 月 1 日 起施行。',
    '第二条 本办法经区人民政府同意，自2024年8月1日起施行。',
    '本办法自二〇二四年八月一日起实施。',
    '现予公布，自2024年8月1日起施行。'
  ])('is the one that it says of itself: %s', (text) => {
    expect(read('子虚区古井保护办法', '第一条　略。', text)?.dates).toEqual({
      effective: '2024-08-01'
    })
  })

  test('is that of the last article, which speaks of the whole', () => {
    const meta = read(
      ...['子虚区古井保护办法', '第一条　本条自2025年1月1日起施行。', '第二条　略。'],
      '第三条　本办法自2024年8月1日起施行。'
    )
    expect(meta?.dates?.effective).toBe('2024-08-01')
  })

  test.each([
    '第二条　《乌有市古井条例》自2024年8月1日起施行。',
    '第二条　本办法自公布之日起施行。',
    '第二条　自2024年8月1日起登记的古井，由区水务局养护。'
  ])('is not known from: %s', (text) => {
    expect(read('子虚区古井保护办法', '第一条　略。', text)?.dates?.effective).toBeUndefined()
  })
})

describe('whose a report is', () => {
  const note = '——2024年1月9日在子虚区第八届人民代表大会第三次会议上'
  const say = '现在，我代表区人民政府，向大会报告工作。'

  test('is told by the one who delivers it; the area is that of the congress', () => {
    expect(read('政府工作报告', note, '区长　钱　一', '各位代表：', say)?.issuer).toBe(
      '子虚区人民政府'
    )
    const council = '现在，我受区八届人大常委会委托，向大会报告工作。'
    expect(read('工作报告', note, '各位代表：', council)?.issuer).toBe('子虚区人大常委会')
    const asked = '我受市人民政府的委托，向常委会报告桥梁养护情况。'
    expect(read('关于桥梁养护情况的报告', note, '主任：', asked)?.issuer).toBe('市人民政府')
  })

  test('is told by the office of a head of government, and by who is charged with it', () => {
    const reads = (...lines: string[]) => read('关于护井情况的报告', note, ...lines)?.issuer
    const say = '受区人民政府委托，现报告如下，请予审议。'
    expect(reads('子虚区人民政府副区长　钱　一', '主任：', say)).toBe('子虚区人民政府')
    expect(reads('副区长　钱　一', '主任：', say)).toBe('子虚区人民政府')
  })

  test('is that of an autonomous region where it says 自治区 alone', () => {
    const held = '——2024年1月9日在乌有自治区第八届人民代表大会第三次会议上'
    const say = '现在，我代表自治区人民政府，向大会报告工作。'
    expect(read('政府工作报告', held, '自治区主席　钱　一', '各位代表：', say)?.issuer).toBe(
      '乌有自治区人民政府'
    )
  })

  test('is told by its title and the congress to which it was delivered', () => {
    const issuer = (title: string) => read(title, note, '各位代表：', '略。')?.issuer
    expect(issuer('政府工作报告')).toBe('子虚区人民政府')
    expect(issuer('区人民检察院工作报告')).toBe('子虚区人民检察院')
    expect(issuer('人大常委会工作报告')).toBe('子虚区人民代表大会常务委员会')
  })

  test('is not known where the text does not say', () => {
    expect(read('政府工作报告', '各位代表：', '略。')?.issuer).toBeUndefined()
    expect(read('关于古井的通知', note, '各位代表：', say)?.issuer).toBeUndefined()
  })
})

test('whose an order is above a norm, is told by its heading', () => {
  const order = [
    '子虚市人民政府令',
    '第12号',
    '《子虚市古井办法》已经通过，现予公布。',
    '市长　钱一'
  ]
  const norm = ['2024年3月5日', '子虚市古井办法', '第一条　略。']
  expect(read(...order, ...norm)?.issuer).toBe('子虚市人民政府')
})
