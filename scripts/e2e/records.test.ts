import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, inject, test} from 'vitest'

const {folder} = inject('samples')

/** Where a record stands, as lists have it. */
interface Place {
  document: string
  url: string
  block: string
}

interface Session {
  documents: string[]
  agenda: (Place & {text: string; papers: string[]})[]
  attendance: Place | null
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const list = <Row>(name: string) => JSON.parse(read(`data/${name}.json`)) as Row[]

describe('where a record stands', () => {
  test.each([
    ['tasks', 3],
    ['personnel', 3],
    ['votes', 1]
  ])('url#block of every row of %s is on a page', (name, printed) => {
    const rows = list<Place>(name)
    expect(rows).toHaveLength(printed)
    const lost = rows.filter(({url, block}) => !isBlock(url, block))
    expect(lost).toEqual([])
  })

  test('so is that of the agenda and the attendance of every session, with its papers', () => {
    const sessions = list<Session>('sessions')
    const places = sessions.flatMap(({agenda, attendance}) => [...agenda, attendance ?? []].flat())
    expect(places).toHaveLength(4)
    expect(places.filter(({document, block}) => !isBlock(`/${document}/`, block))).toEqual([])
    const papers = sessions.flatMap(({agenda, documents}) =>
      agenda.flatMap((item) => item.papers.map((paper) => documents.includes(paper)))
    )
    expect(papers).toEqual([true, true, true, true])
  })
})

test('a document that tells votes shows them, each with a link to where it stands', () => {
  const [vote] = list<Place & {item: string; for: number}>('votes')
  const html = read(`${vote?.document ?? ''}/index.html`)
  const shown = /<details class="votes"[^]*?<\/details>/.exec(html)?.[0] ?? ''
  expect(shown).toContain(`href="#${vote?.block ?? ''}"`)
  expect(shown.replaceAll('<wbr>', '')).toContain(vote?.item)
  expect(shown).toContain(`赞成 ${String(vote?.for)}`)
})

test('a document without votes says nothing of them', () => {
  expect(read('qingqiu/npcsc-8-5/05-regulation/index.html')).not.toContain('class="votes"')
})

/** Whether the data of a document has a block of that id, with a place in its source, and its page too. */
function isBlock(url: string, id: string): boolean {
  const {blocks} = JSON.parse(read(`${url}index.json`)) as {
    blocks: {id: string; at: string | null}[]
  }
  const isKnown = blocks.some((block) => block.id === id && block.at !== null)
  return isKnown && read(`${url}index.html`).includes(` id="${id}"`)
}
