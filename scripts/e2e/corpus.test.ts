import {describe, expect, test} from 'vitest'
import type {RecordOf} from '../../src/schema/records/record.ts'
import type {Provenance, SourceReport} from '../../src/schema/report.ts'
import {hanOf} from '../../src/text/han.ts'
import {
  documentsOf,
  pick,
  range,
  read,
  readFacts,
  real,
  type SessionRecord,
  sourceLines,
  type TaskFact,
  textOf,
  unspaced
} from './facts.ts'

/*
 * What is true of real documents, found by reading them, is kept beside them.
 * Each test takes it from there; none of it is written here.
 */

const skipped = real === null ? ' (skipped: no real documents here)' : ''

describe.skipIf(real === null)(`a bulletin over two meetings${skipped}`, () => {
  const facts = readFacts('000_gazette')

  test('becomes its documents with title, kind, day, printed page, line and length', () => {
    const found = documentsOf('000').map((document) => ({
      title: unspaced(document.title),
      kind: document.kind,
      district: document.districts[0],
      term: document.session.term,
      number: document.session.number,
      date: document.date,
      printedPage: document.printedPage,
      startLine: document.source.start,
      hanCharacters: document.hanCharacters,
      speaker: document.speaker?.name,
      speakerTitle: document.speaker && unspaced(document.speaker.title ?? '')
    }))
    const keys = ['kind', 'district', 'term', 'number', 'date', 'printedPage', 'startLine']
    expect(found).toMatchObject(
      facts.documents.map((fact) => ({
        ...pick(fact, [...keys, 'hanCharacters']),
        ...(fact.speaker === undefined ? {} : pick(fact, ['speaker', 'speakerTitle'])),
        title: unspaced(fact.title)
      }))
    )
    expect(found).toHaveLength(facts.documents.length)
  })

  test.for(facts.attendance)('keeps who was at meeting $number, and its agenda', (fact) => {
    const session = (read('data/sessions.json') as SessionRecord[]).find(
      ({number}) => number === fact.number
    )
    expect(session?.present).toEqual(fact.present)
    expect(session?.absent).toEqual(fact.absent)
    expect(session?.agenda).toHaveLength(facts.agenda[String(fact.number)] ?? 0)
  })

  test('keeps each act of appointment and resignation, and no other', () => {
    const found = read('data/personnel.json') as (RecordOf<'personnel'> & {date: string})[]
    expect(found).toHaveLength(facts.appointments.length)
    for (const {person, action, date, office} of facts.appointments) {
      const record = found.find((each) => each.person === person && each.action === action)
      expect(record).toMatchObject({person, action, date})
      expect(unspaced(office)).toContain(unspaced(record?.office ?? '?'))
    }
  })

  test('keeps chapters and articles of the draft rules', () => {
    const rules = documentsOf('000').find(({kind}) => kind === 'regulation')
    expect(rules?.articles).toBe(facts.regulation.articles)
    expect(rules?.headings.filter(({text}) => text.startsWith('第'))).toHaveLength(
      facts.regulation.chapters
    )
  })

  test('makes paragraphs whole that a page break cut, and joins no others', () => {
    const lines = sourceLines('000')
    const paragraphs = documentsOf('000').flatMap((document) =>
      textOf(document).split('\n\n').map(unspaced)
    )
    const isJoined = (a: string, b: string) =>
      paragraphs.some((paragraph) => paragraph.includes(a.slice(-10) + b.slice(0, 10)))
    const cut = new Set(facts.paragraphsCutByAPageBreak.map(([a]) => a))
    for (const [a, b] of facts.paragraphsCutByAPageBreak) {
      expect([a, isJoined(lines[a - 1] ?? '', lines[b - 1] ?? '')]).toEqual([a, true])
    }
    const printed = lines.flatMap((line, index) => (line === '' ? [] : [{line, number: index + 1}]))
    const separate = printed.flatMap(({line, number}, at) => {
      const next = printed[at + 1]
      const ends = /[。！？；]$/.test(line) && line.length >= 12 && !cut.has(number)
      return ends && next && next.line.length >= 12 ? [[line, next.line] as const] : []
    })
    expect(separate.length).toBeGreaterThan(20)
    expect(separate.filter(([a, b]) => isJoined(a, b))).toEqual([])
  })
})

describe.skipIf(real === null)(`a notice with a plan of tasks${skipped}`, () => {
  const facts = readFacts('001_notice')

  test('keeps the fields of its head', () => {
    const [document, ...others] = documentsOf('001')
    expect(others).toEqual([])
    expect(document).toMatchObject({
      title: facts.title,
      documentNumber: facts.documentNumber,
      indexNumber: facts.indexNumber,
      dates: {written: facts.writtenOn, published: facts.publishedOn}
    })
  })

  test('keeps each task with its section, who does it and until when', () => {
    const tasks = read('data/tasks.json') as TaskFact[]
    const plain = ({n, section, lead, units, due}: TaskFact) => ({
      n,
      section: unspaced(section),
      lead,
      units,
      due
    })
    expect(tasks.map(plain)).toEqual(facts.tasks.map(plain))
  })
})

describe.skipIf(real === null)(`an issue of a journal${skipped}`, () => {
  const facts = readFacts('002_journal')

  test('becomes its articles with page, line, length and district, all in one issue', () => {
    const documents = documentsOf('002')
    const found = documents.map((document) => ({
      printedPage: document.printedPage,
      startLine: document.source.start,
      hanCharacters: document.hanCharacters,
      district: document.districts[0]
    }))
    expect(found).toHaveLength(facts.documents.length)
    expect(found).toMatchObject(
      facts.documents.map((fact) => ({
        ...pick(fact, ['printedPage', 'startLine', 'hanCharacters']),
        ...(fact.district === null ? {} : {district: fact.district})
      }))
    )
    const [first, ...others] = new Set(documents.map(({session}) => JSON.stringify(session)))
    expect(others).toEqual([])
    expect(first).toContain(facts.journal)
    expect(first).toContain(facts.issue)
  })

  test('gives each article the head of the text and the body that wrote it', () => {
    for (const [at, fact] of facts.documents.entries()) {
      const document = documentsOf('002')[at]
      expect(unspaced(document?.title ?? '')).toMatch(new RegExp(`^${unspaced(fact.title)}`))
      expect(unspaced(document?.author ?? '')).toBe(unspaced(fact.author ?? ''))
    }
  })
})

describe.skipIf(real === null)(`an article over all districts${skipped}`, () => {
  const facts = readFacts('003_article')

  test('counts for each of them, and has a section with an id for each', () => {
    const [document] = documentsOf('003')
    expect(document?.title).toBe(facts.title)
    expect(document?.districts).toEqual(expect.arrayContaining(facts.sections))
    const headings = document?.headings ?? []
    for (const name of facts.sections) {
      const own = headings.filter(({text}) => name.startsWith(text))
      expect([name, own.map(({id}) => id)]).toEqual([name, [expect.stringMatching(/^s\d/)]])
    }
  })

  test('takes journal and issue from the breadcrumb, which is no part of it', () => {
    const [document] = documentsOf('003')
    expect(document?.session.name).toContain(facts.issue)
    expect(facts.journal).toContain(document?.session.body ?? '?')
    expect(facts.discard.filter((line) => textOf(document).includes(line))).toEqual([])
  })
})

describe.skipIf(real === null)(`a yearly report${skipped}`, () => {
  const facts = readFacts('004_report')

  test('keeps its meeting and its headings, apart from the text below them', () => {
    const [document] = documentsOf('004')
    expect(document).toMatchObject({
      kind: 'work-report',
      date: facts.date,
      session: {term: facts.term, number: facts.number}
    })
    expect(document?.districts[0]).toBe(facts.district)
    const texts = (document?.headings ?? []).map(({text}) => text)
    const first = texts.filter((text) => /^[一二三四五六七八九十]+、/.test(text))
    const second = texts.filter((text) => /^（[一二三四五六七八九十]+）/.test(text))
    expect([first.length, second.length]).toEqual([
      facts.headings['level 一、'],
      facts.headings['level （一）']
    ])
    expect(Math.max(...second.map((text) => text.length))).toBeLessThan(50)
  })
})

describe.skipIf(real === null)(`every source${skipped}`, () => {
  const reports = real ? (read('data/report.json') as SourceReport[]) : []

  test('has each of its Han characters in one place', () => {
    expect(reports.length).toBeGreaterThan(0)
    for (const {file, han} of reports) {
      expect([file, han.source]).toEqual([file, hanOf(sourceLines(file).join('')).length])
      expect([file, han.documents + han.session + han.furniture]).toEqual([file, han.source])
    }
  })

  test('has those of its documents in their order', () => {
    for (const {file, sha256, documents} of reports) {
      const lines = sourceLines(file)
      const {segments} = read(`data/provenance/${sha256}.json`) as Provenance
      expect(documentsOf(file)).toHaveLength(documents.length)
      for (const document of documentsOf(file)) {
        const own = segments.filter(
          (segment) => segment.to === 'document' && segment.document === document.id
        )
        const places = new Set(own.flatMap(({start, end}) => range(start, end)))
        const expected = [...places].sort((a, b) => a - b).map((place) => lines[place - 1] ?? '')
        expect(hanOf(textOf(document))).toBe(hanOf(expected.join('')))
      }
    }
  })
})
