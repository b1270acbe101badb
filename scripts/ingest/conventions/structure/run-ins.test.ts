import {describe, expect, test} from 'vitest'
import {run} from './headings.fixture.ts'

const text = '全市列养道路三百公里，全部落实了养护责任单位和责任人，做到有路必养。'

describe('headings that run into their text', () => {
  const bridges = '（二）加强桥梁管理。全市有桥梁286座，已加固7座。'
  const roads = '（一）抓好日常养护。全年修补坑槽三千处。'

  test('they are taken apart where all of their kind begin so', () => {
    const {read, blocks} = run([roads, bridges])
    expect(blocks.map(({data}) => data.lines)).toEqual([[1], [1], [2], [2]])
    expect(read).toEqual([
      ...['# （一）抓好日常养护。', '全年修补坑槽三千处。'],
      ...['# （二）加强桥梁管理。', '全市有桥梁286座，已加固7座。']
    ])
  })

  test('headings on lines of their own are of the same kind', () => {
    expect(outline(['（一）抓好日常养护', text, bridges])).toHaveLength(2)
  })

  test('a short sentence above its text is a heading like those beside it', () => {
    const goal = '（三）发展目标。'
    expect(run([roads, bridges, goal, text]).read.slice(4)).toEqual([`# ${goal}`, text])
    expect(run([goal, text]).read).toEqual([goal, text])
    expect(run([roads, bridges, goal]).read.slice(4)).toEqual([goal])
    const long = '（三）各镇人民政府要明确一位负责同志分管道路养护工作。'
    expect(run([roads, bridges, long, text]).read.slice(4)).toEqual([long, text])
    const first = '一要摸清底数，把道路一条一条登记清楚。'
    expect(run([roads, bridges, long, first]).read.slice(4)).toEqual([`# ${long}`, first])
  })

  test('what stands in brackets behind a sentence is no text of its own', () => {
    const items = [
      '1.听取区政府关于古井养护的报告。（3月，农村工委）',
      '2.听取区政府关于道路养护的报告。（6月，城建工委）'
    ]
    expect(run(items).read).toEqual(items)
  })

  test('short sentences are headings, too, where most of their kind stand above a text', () => {
    const lines = ['（一）发展目标。', text, '（二）重点任务。', text]
    expect(run(lines).read).toEqual([`# ${lines[0] ?? ''}`, text, `# ${lines[2] ?? ''}`, text])
    const [goals, tasks] = [
      ['一、目标', ...lines],
      ['二、任务', '（一）甲乙。', text]
    ]
    expect(run([...goals, ...tasks]).read).toContain('## （一）甲乙。')
    expect(run(['（一）发展目标。', '（二）重点任务。', text]).read).toContain('（二）重点任务。')
  })

  test('paragraphs stay whole where most of their kind do not begin so', () => {
    const long =
      '加强道路、桥梁、隧道、渡口的日常巡查和定期检查，发现问题及时处置，并如实记录巡查情况和处置结果。其余照旧。'
    const lines = [roads, `（二）${long}`, `（三）${long}`]
    expect(run(['一、道路', ...lines]).read).toEqual(['# 一、道路', ...lines])
  })

  test('what an office has to do stays whole', () => {
    const duties = ['1.贯彻护路法规。拟订护路规划并组织实施。', '2.负责道路养护。检查各镇护路。']
    const read = ['（一）主要职责', ...duties]
    expect(run(read).read).toEqual(['# （一）主要职责', ...duties])
    expect(run(['一、明确部门职责', roads, bridges]).read).toHaveLength(5)
  })

  test('each row of numbers is judged by itself', () => {
    const whole = '（一）全市有桥梁二百八十六座。'
    const {read} = run([
      '一、道路',
      roads,
      bridges,
      '二、桥梁',
      whole,
      '（二）全市有隧道三座。',
      text
    ])
    expect(read).toEqual([
      ...['# 一、道路', '## （一）抓好日常养护。', '全年修补坑槽三千处。'],
      ...['## （二）加强桥梁管理。', '全市有桥梁286座，已加固7座。'],
      ...['# 二、桥梁', whole, '（二）全市有隧道三座。', text]
    ])
  })

  test.each([
    ['a decision', '乌有市人大常委会关于道路养护的决定'],
    ['a regulation', '乌有市道路养护办法']
  ])('what %s numbers are provisions, which stay whole', (_, title) => {
    expect(run([roads, bridges], {title}).read).toEqual([roads, bridges])
  })
})

function outline(lines: readonly string[]): string[] {
  return run(lines).read.filter((line) => line.startsWith('#'))
}
