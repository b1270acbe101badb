import {describe, expect, test} from 'vitest'
import {document} from '../entries.fixture.ts'
import {examplesOf} from './examples.ts'
import {phrasesIn} from './phrases.ts'

const titles = [
  '关于古桥修缮进展的报告',
  '对古桥修缮经费的审议意见',
  '加快古桥修缮，让老桥留下来',
  '子虚区夜间公交线路调整通知',
  '关于夜间公交首末班时间的答复',
  '落实“三不写”做法',
  '推广“三不写”经验'
]
const documents = titles.map((title, at) =>
  document(`zixu/2024/${String(at)}`, {
    title,
    documentNumber: at === 3 ? '子政发〔2024〕3号' : null,
    issuer: '子虚区人民政府'
  })
)
const all = {
  documents,
  tasks: [
    ...[1, 2].map(() => ({document: 'zixu/2024/0', section: '', task: '', units: ['区水务局']})),
    {document: 'zixu/2024/0', section: '', task: '', units: ['区教育局']}
  ],
  cited: [{text: '子虚区古桥条例', document: 'zixu/2024/1'}],
  areas: ['子虚区'],
  says: () => true
}

describe('phrases', () => {
  test('are what several texts say between different neighbours', () => {
    const said = titles.map((text, at) => ({document: String(at), text}))
    expect(phrasesIn(said).map(({text, documents: count}) => [text, count])).toEqual([
      ['古桥修缮', 3],
      ['夜间公交', 2]
    ])
  })

  test('are none where nothing is said twice', () => {
    expect(phrasesIn([{document: 'a', text: '古桥修缮进展'}])).toEqual([])
  })

  test('are looked for in a bounded part of what is said', () => {
    const said = Array.from({length: 30_000}, (_, at) => ({
      document: String(at),
      text: `${String.fromCharCode(0x4e00 + (at % 9000))}古桥修缮${String.fromCharCode(0x5000 + (at % 9000))}`
    }))
    expect(phrasesIn(said)[0]).toMatchObject({text: '古桥修缮', documents: 4000})
  })
})

describe('examples', () => {
  test('are of several sorts: phrases, a term, a unit, a number, a law, an issuer', () => {
    expect(examplesOf(all)).toEqual([
      ...['古桥修缮', '夜间公交', '三不写', '区水务局', '子政发〔2024〕3号'],
      '子虚区古桥条例'
    ])
  })

  test('are only what a document says', () => {
    const says = (_: unknown, text: string) => !['古桥修缮', '区水务局'].includes(text)
    const chosen = examplesOf({...all, says})
    expect(chosen).not.toContain('古桥修缮')
    expect(chosen).toContain('区教育局')
  })

  test('are none of an archive without documents', () => {
    expect(examplesOf({...all, documents: [], tasks: [], cited: []})).toEqual([])
  })
})
