import {describe, expect, test} from 'vitest'
import {createDocument} from '../lists/document.fixture.ts'
import type {DocumentRecord} from '../schema/records/record.ts'
import {authorOf} from './author.ts'
import {peopleOf} from './people.ts'
import {personPages} from './person-view.ts'

const came = (names: string[], status: 'present' | 'absent' = 'present'): DocumentRecord => ({
  ...{type: 'attendance', block: 'p002', status, names, heading: null, stated: null}
})
const appointed = (person: string): DocumentRecord => ({
  ...{type: 'personnel', block: 'p003', person, action: 'appoint', office: '区财政局局长'}
})
const pagesOf = (...documents: ReturnType<typeof createDocument>[]) =>
  personPages(
    peopleOf(documents, new Map()),
    new Map(),
    (id, block) => `/${id}/2/#${block}`,
    () => null
  )

describe('people', () => {
  const issuers = (name: string) => [{name, area: null}]

  test('have each place at which a record names them, with its block', () => {
    const [, , page] = pagesOf(
      createDocument('zixu/2024/b', {title: '任命名单', records: [appointed('李四')]}),
      createDocument('zixu/2024/a', {title: '纪要', records: [came(['李四'])]})
    )
    expect(page).toMatchObject({
      ...{kind: 'person', name: '李四', area: '子虚区', total: 2, others: []},
      groups: [
        {
          body: null,
          places: [
            {role: '任命为区财政局局长', url: '/zixu/2024/b/2/#p003'},
            {role: '出席', url: '/zixu/2024/a/2/#p002'}
          ]
        }
      ]
    })
  })

  test('of one name in two areas are two, and each page says so', () => {
    const pages = pagesOf(
      createDocument('zixu/2024/a', {records: [came(['李四']), appointed('李四')]}),
      createDocument('nanke/2024/b', {records: [came(['李四']), appointed('李四')]})
    ).filter((page) => page.kind === 'person')
    expect(pages.map(({area, total, others}) => [area, total, others[0]?.area])).toEqual([
      ['南柯区', 2, '子虚区'],
      ['子虚区', 2, '南柯区']
    ])
    expect(`people/${pages[0]?.others[0]?.id ?? ''}`).toBe(pages[1]?.id)
  })

  test('of one name in records of two bodies stand apart on the page', () => {
    const [, , page] = pagesOf(
      createDocument('zixu/2024/a', {records: [came(['李四'])], issuers: issuers('区人大常委会')}),
      createDocument('zixu/2024/b', {records: [appointed('李四')], issuers: issuers('区政府')})
    )
    expect(page).toMatchObject({groups: [{body: '区人大常委会'}, {body: '区政府'}]})
  })

  test('who is named once is a line with the place', () => {
    const [index, letter, ...rest] = pagesOf(
      createDocument('zixu/2024/a', {records: [came(['李四'], 'absent')]})
    )
    expect(rest).toEqual([])
    const lines = [
      {
        name: '李四',
        role: '缺席 1 次',
        places: 1,
        place: {role: '缺席', url: '/zixu/2024/a/2/#p002'}
      }
    ]
    expect(index).toMatchObject({total: 1, lines})
    expect(letter).toMatchObject({letter: 'l', lines})
  })

  test('who speaks and who writes is named with the office that is printed', () => {
    const lines = peopleOf(
      [
        createDocument('zixu/2024/a', {
          speaker: {name: '李四', title: '区财政局局长'},
          evidence: {speaker: 'p001'}
        }),
        createDocument('zixu/2024/b', {
          author: '市人大代表、某院院长 王五',
          evidence: {author: '@3'}
        })
      ],
      new Map()
    ).map(({name, places}) => [name, places.map(({role, block}) => ({...role, block}))])
    expect(lines).toEqual([
      ['李四', [{kind: 'speaker', title: '区财政局局长', block: 'p001'}]],
      ['王五', [{kind: 'author', title: '市人大代表、某院院长', block: null}]]
    ])
  })
})

test.each([
  ['子虚区人大常委会', null],
  ['市人大常委会 办公厅', null],
  ['李四', null],
  ['作者：李四', '李四'],
  ['文／李四', '李四'],
  ['区档案馆馆长 李四', '李四'],
  [null, null]
])('the line %s names %s', (line, name) => expect(authorOf(line)?.name ?? null).toBe(name))
