import {expect, test} from 'vitest'
import {read} from './read-head.fixture.ts'

const titleOf = (...lines: string[]) => read(lines.join('\n')).document.data.meta.title

test('the number of what is answered may open the last line of a title', () => {
  const front = '乌有市公安局子虚分局关于对《关于养护古井的建议》'
  const title = titleOf(front, '（第0123号）的答复', '钱一代表：', '您提出的建议收悉。')
  expect(title).toBe(`${front}（第0123号）的答复`)
})

test('a line with a Roman number is no title', () => {
  const lines = ['古井事务委员会', '會議紀要', '', '日期：2024年3月5日', '']
  expect(titleOf(...lines, 'I. 通過上次會議的紀要', '', '紀要獲確認通過。')).toMatch(
    /^古井事务委员会\s?會議紀要$/
  )
})

test('minutes tell their count and whose they are below their title', () => {
  const text = ['', '会议由主任钱一主持，研究了古井养护工作。']
  const {meta} = read(
    [
      '子虚市人大常委会主任会议纪要',
      '（第4期）',
      '子虚市人大常委会办公室　2024年3月5日',
      ...text
    ].join('\n')
  ).document.data
  expect(meta.dates?.written).toBe('2024-03-05')
})

test('a list of people that was passed has a title, over two lines', () => {
  const title = ['子虚县第九届人民代表大会第三次会议', '主席团和秘书长名单']
  const names = ['钱一二（女）　孙　三', '秘书长　李　四']
  expect(titleOf(...title, '（2024年3月5日预备会议通过）', ...names)).toMatch(
    /^子虚县第九届人民代表大会第三次会议\s?主席团和秘书长名单$/
  )
})

test('the mark of a note behind a title is none of it', () => {
  const {meta, genre} = read('子虚县经济统计公报[1]\n\n2024年3月5日\n\n初步核算，增长3%。').document
    .data
  expect(meta.title).toBe('子虚县经济统计公报')
  expect(genre).toBe('report')
})

test('the number of a telegram may stand behind its class', () => {
  const {meta} = read(
    '等级：特急　　子政办发电〔2024〕3号\n\n子虚县人民政府关于防火的紧急通知\n\n各镇人民政府：'
  ).document.data
  expect(meta.documentNumber).toBe('子政办发电〔2024〕3号')
})

test('the title of a paper stands below the head of its sheet and a number in old form', () => {
  const title = '关于冬季养护古井的通知'
  const {meta} = read(
    [
      '抄件',
      '',
      '子虚县人民委员会通知',
      '',
      '(65)会办字第108号',
      '',
      title,
      '',
      '各区、公社：'
    ].join('\n')
  ).document.data
  expect(meta).toMatchObject({title, documentNumber: '(65)会办字第108号'})
})

test('a speech may say below its title that it was written down', () => {
  const {meta} = read(
    [
      '在护井工作会议上的讲话',
      '（根据录音整理）',
      '钱一二',
      '2024年3月5日',
      '',
      '各位代表：',
      '会议开得很好。'
    ].join('\n')
  ).document.data
  expect(meta.speaker?.name).toBe('钱一二')
  expect(meta.dates?.written).toBe('2024-03-05')
})

test('a part of a meeting stands below the meeting in a title, and the meeting of who leads below a body', () => {
  const lines = ['子虚县第八届人民代表大会第四次会议', '议案审查委员会关于代表议案的报告']
  expect(titleOf(...lines, '', '大会主席团：')).toBe(lines.join(''))
  const led = ['子虚县人民代表大会常务委员会主任会议', '关于优秀建议的通报']
  expect(titleOf(...led, '', '各代表组：')).toBe(led.join(''))
  const other = ['子虚县第八届人民代表大会第四次会议', '子虚县水务局关于古井的报告']
  expect(titleOf(...other, '', '县人民政府：')).toBe(other[1])
})

test('a text that says upon what it stands is no line of a title', () => {
  const text = '　　根据《关于做好危房改造工作的通知》要求，经个人申请、'
  expect(titleOf('公　　示', '', text, '村民代表会议评议，现予公示。')).toBe('公示')
})
