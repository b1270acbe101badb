import {type Kind, kindLabels} from '../schema/kinds.ts'

/**
 * What a document is to those who cite it, by its kind: styles and programs of references know
 * no more than these.
 */
export type Form = 'statute' | 'order' | 'report' | 'article' | 'web' | 'paper'

/** A document as far as citations tell of it; what is not known is `null`, and left out. */
export interface Cited {
  form: Form
  /** 文种, as people call it. */
  kind: string
  /** `<district>/<session>/<item>` */
  id: string
  /** As printed; in square brackets where the archive put it there, as libraries do. */
  title: string
  /** Who answers for the text, as printed: bodies that issued it, its author, or who delivered it. */
  creators: readonly string[]
  /** Those of them that are known to be bodies. */
  bodies: readonly string[]
  /** Who delivered it to a meeting. */
  speaker: string | null
  /** 文号 */
  number: string | null
  date: string | null
  /** Passed for the first time, and revised for the last. */
  passed: string | null
  amended: string | null
  /** What it is filed under, with whose it is: 某区第六届人大常委会第十九次会议; `null` for a year. */
  filed: string | null
  /** The meeting of that name, by its day. */
  meeting: {date: string | null} | null
  /** The issue that it is printed in, and the page that its contents list names. */
  issue: {journal: string; year: number | null; number: number | null; page: number | null} | null
  /** Name of the archive. */
  archive: string
}

/** What a document must tell to be cited: that of a page, and that of `index.json`. */
export interface CitedSource {
  id: string
  title: string
  /** What stands in for a title that is not printed. */
  titleFrom: string | null
  kind: Kind
  issuer: string | null
  issuers: readonly {name: string}[]
  author: string | null
  speaker: {name: string} | null
  date: string | null
  dates: {passed: string | null; amended: string | null; delivered: string | null}
  documentNumber: string | null
  printedPage: number | null
}

/** What a document is filed under; `district` is the name of whose it is. */
export interface CitedSession {
  kind: 'meeting' | 'issue' | 'year'
  district: string | null
  name: string
  body: string | null
  number: number | null
  year: number | null
  date: string | null
}

const forms: Partial<Record<Kind, Form>> = {
  regulation: 'statute',
  decision: 'order',
  personnel: 'order',
  notice: 'order',
  plan: 'order',
  reply: 'order',
  report: 'report',
  'work-report': 'report',
  explanation: 'report',
  opinion: 'report',
  article: 'web'
}

/** What citations tell of a document. @param archive name of the site */
export function citedOf(source: CitedSource, session: CitedSession | null, archive: string): Cited {
  const {id, kind, author, date, dates, documentNumber, printedPage} = source
  const {passed, amended} = dates
  const title = source.titleFrom === null ? source.title : `[${source.title}]`
  const isMeeting = session?.kind === 'meeting'
  const isIssue = session?.kind === 'issue'
  const speaker = source.speaker?.name ?? null
  const bodies = bodiesOf(source)
  const writer = isIssue || kind === 'article' ? author : null
  const creators = writer !== null ? [writer] : bodies.length > 0 ? bodies : others(author, speaker)
  return {
    form: isIssue ? 'article' : formOf(source),
    kind: kindLabels[kind],
    ...{id, title, speaker, date, passed, amended, archive, creators},
    bodies: creators === bodies ? bodies : [],
    number: documentNumber,
    filed: isMeeting ? meetingName(session) : isIssue ? session.name : null,
    meeting: isMeeting ? {date: session.date} : null,
    issue:
      isIssue && session.body !== null
        ? {journal: session.body, year: session.year, number: session.number, page: printedPage}
        : null
  }
}

function formOf(source: CitedSource): Form {
  const {kind, documentNumber} = source
  if (isDraft(source)) return 'paper'
  // 意见 with a number are orders, those without one are said of something.
  return kind === 'opinion' && documentNumber !== null ? 'order' : (forms[kind] ?? 'paper')
}

/** Some district's meeting has its name in front; that of the whole country names it behind the term. */
function meetingName({district, name}: CitedSession): string {
  if (district !== '全国') return (district ?? '') + name
  return name.includes(district) ? name : name.replace(/^(?:第[^届]+届)?/, `$&${district}`)
}

/** A draft of a norm is none yet. */
function isDraft({title, dates}: CitedSource): boolean {
  return dates.passed === null && /(?:草案|征求意见稿|送审稿|讨论稿)[^（）]{0,20}）$/.test(title)
}

function bodiesOf({issuer, issuers}: CitedSource): readonly string[] {
  if (issuers.length > 0) return issuers.map(({name}) => name)
  return issuer === null ? [] : [issuer]
}

function others(author: string | null, speaker: string | null): readonly string[] {
  const other = author ?? speaker
  return other === null ? [] : [other]
}
