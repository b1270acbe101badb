import {describe, expect, test} from 'vitest'
import {type SessionInput, sessionSchema} from '../schema/session.ts'
import type {SessionEntry} from './entries.ts'
import {heldBodies} from './held-sessions.ts'

describe('heldBodies', () => {
  test('puts congresses before their committees, then journals, then years', () => {
    const bodies = heldBodies([
      session('zixu/2024', {kind: 'year', name: '2024年', year: 2024}),
      session('zixu/renda-2024-1', {kind: 'issue', body: '子虚人大', year: 2024, number: 1}),
      meeting('子虚区人民代表大会常务委员会', 8, 2),
      meeting('子虚区人民代表大会', 8, 1)
    ])
    expect(bodies.map(({name, kind}) => [name, kind])).toEqual([
      ['子虚区人民代表大会', 'meeting'],
      ['子虚区人民代表大会常务委员会', 'meeting'],
      ['子虚人大', 'issue'],
      [null, 'year']
    ])
  })

  test('divides the meetings of a body by term, the latest first', () => {
    const [body] = heldBodies([
      meeting('子虚区人民代表大会', 7, 5),
      meeting('子虚区人民代表大会', 8, 1),
      meeting('子虚区人民代表大会', 8, 2),
      meeting('子虚区人民代表大会', null, 3)
    ])
    expect(body?.terms.map(({label}) => label)).toEqual(['第八届', '第七届', null])
    expect(body?.terms[0]?.sessions.map(({data}) => data.number)).toEqual([2, 1])
  })

  test.each([
    [[1, 2, 3], null],
    [[1, 3], '第二次会议'],
    [[2], '第一次会议'],
    [[19, 20], '第一次至第十八次会议'],
    [[5, 2, 9], '第一次、第三次至第四次、第六次至第八次会议'],
    // Two folders of one meeting are no gap.
    [[1, 1, 2], null]
  ])('of meetings %j it names those that are not held: %s', (numbers, missing) => {
    const [body] = heldBodies(numbers.map((number) => meeting('子虚区人民代表大会', 8, number)))
    expect(body?.terms[0]?.missing).toBe(missing)
  })

  test('names the issues of a year that are not held', () => {
    const [journal] = heldBodies(
      [4, 1].map((number) =>
        session(`r-${String(number)}`, {kind: 'issue', body: '子虚人大', year: 2024, number})
      )
    )
    expect(journal?.terms).toMatchObject([{label: '2024年', missing: '第 2 期至第 3 期'}])
  })

  test('tells nothing where no term or no number is known', () => {
    const bodies = heldBodies([
      meeting('子虚区人民代表大会', null, 9),
      meeting('无何县人民代表大会', 8, null)
    ])
    expect(bodies.flatMap(({terms}) => terms.map(({missing}) => missing))).toEqual([null, null])
  })
})

function meeting(body: string, term: number | null, number: number | null): SessionEntry {
  const id = `zixu/${body}-${String(term)}-${String(number)}`
  return session(id, {kind: 'meeting', body, term, number, year: 2020 + (number ?? 0)})
}

function session(id: string, data: Omit<SessionInput, 'name'> & {name?: string}): SessionEntry {
  return {id, data: sessionSchema.parse({name: '会议', ...data})}
}
