import {expect, test} from 'vitest'
import {citationsOf} from './citations.ts'
import {titleCited} from './cited-name.ts'

const block = (id: string | null, text: string) => ({id, text})

test('a title is told with each block that cites it, once', () => {
  expect(
    citationsOf([
      block('title', '关于修改《子虚区停车管理办法》的决定'),
      block(
        'p001',
        '依照《中华人民共和国立法法》和《子虚区停车管理办法》，《立法法》另有规定的除外。'
      ),
      block('p002', '没有引用。'),
      block('p003', '《子虚区停车管理办法》，《子虚区停车管理办法》第三条'),
      block(null, '《子虚区古桥保护条例》')
    ])
  ).toEqual([
    {name: '子虚区停车管理办法', blocks: ['title', 'p001', 'p003']},
    {name: '中华人民共和国立法法', blocks: ['p001']},
    {name: '立法法', blocks: ['p001']}
  ])
})

test('a text that is cited all over is told at the first twenty places', () => {
  const blocks = Array.from({length: 50}, (_, at) => block(`p${String(at)}`, '《某某条例》'))
  expect(citationsOf(blocks)[0]?.blocks).toHaveLength(20)
})

test.each([
  ['《子虚政发〔2024〕3号》', '子虚政发〔2024〕3号'],
  ['按照子虚政办发[2024]03号文件要求', '子虚政办发〔2024〕3号'],
  ['（乌有人社发【2023】 12 号）', '乌有人社发〔2023〕12号'],
  ['见乌有府函［2023］7号', '乌有府函〔2023〕7号']
])('%s cites %s', (text, name) => {
  expect(citationsOf([block('p001', text)])).toEqual([{name, blocks: ['p001']}])
})

test.each([
  '中华人民共和国宪法',
  '刑法修正案（九）',
  '子虚区绿化条例（草案）',
  '关于加强古桥保护的意见',
  '子虚区2024年工作要点',
  '停车管理办法（2024年修订）（试行）'
])('%s is a law or an official paper', (title) => expect(titleCited(title)).toBe(title))

test.each([
  '子虚日报',
  '为人民服务',
  '食品经营许可证',
  '工作方法',
  '依法执法',
  '法',
  '条例',
  '实施办法（试行）',
  '工作方案',
  '看预算二十问'
])('%s is none', (title) => expect(titleCited(title)).toBeNull())

test('a title is compared without spaces, its brackets and digits in one form', () => {
  expect(titleCited('子虚区 ２０２４年\n停车办法(试行)')).toBe('子虚区2024年停车办法（试行）')
})
