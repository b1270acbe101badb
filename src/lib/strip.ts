import {escapeHtml} from '../documents/html.ts'
import {kindLabels} from '../schema/kinds.ts'
import {formatDate} from './dates.ts'
import type {DocumentView} from './document-view.ts'

/** One thing that is said of a document under its title. */
export interface Said {
  text: string
  /** Where more of it is, below the root of the site. */
  url?: string
  /** A number of a document, whose parts stay together. */
  isNumber?: true
  /** What it is filed under, which also stands above. */
  isSession?: true
}

/** Han characters that a person reads in a minute. */
const pace = 400

/**
 * What a reader has to know before reading: what it is, whose, of which meeting and day, its
 * number, where it stands on its way, and how long it is. What is not known is left out.
 *
 * @param han Han characters of the document
 * @param head HTML of what is printed above it: a line of that is not said again
 */
export function stripOf(
  {data, session, texts}: Pick<DocumentView, 'data' | 'session' | 'texts'>,
  han: number,
  head = ''
): Said[] {
  const by = byOf(data)
  const isFiled = session !== null && session.data.kind !== 'year'
  const said: Said[] = [
    {text: kindLabels[data.kind], url: `/kinds/${data.kind}/`},
    ...(by === null ? [] : [{text: by}]),
    ...(isFiled
      ? [{text: session.data.name, url: `/${session.id}/`, isSession: true as const}]
      : []),
    ...(data.date === null ? [] : [{text: formatDate(data.date)}]),
    ...(data.documentNumber === null ? [] : [{text: data.documentNumber, isNumber: true as const}]),
    ...stateOf(data, texts),
    {text: `${String(han)} 字`},
    {text: `阅读约 ${timeOf(han / pace)}`}
  ]
  return said.filter(({text}) => !head.includes(`>${escapeHtml(text)}</p>`))
}

function timeOf(minutes: number): string {
  return minutes < 120
    ? `${String(Math.max(1, Math.round(minutes)))} 分钟`
    : `${String(Math.round(minutes / 60))} 小时`
}

type Data = DocumentView['data']

function byOf({issuers, issuer, author, speaker}: Data): string | null {
  if (issuers.length > 0) return issuers.map(({name}) => name).join('、')
  if (issuer !== null || author !== null) return issuer ?? author
  return speaker === null ? null : `${speaker.title ?? ''} ${speaker.name}`.trim()
}

/** Draft, passed or amended, as the text itself says, and whether the archive holds a later text. */
function stateOf({title, date, dates}: Data, texts: DocumentView['texts']): Said[] {
  const {passed, amended} = dates
  const draft = /[（(]([^（()）]{0,6}草案[^（()）]{0,6})[）)]$/.exec(title)?.[1]
  const state = draft ?? (amended ? '经修改' : passed ? '已通过' : null)
  const later = texts.find((text) => date !== null && text.date !== null && text.date > date)
  return [
    ...(state === null ? [] : [{text: state}]),
    ...(later ? [{text: '有较新的文本', url: `/${later.id}/`}] : [])
  ]
}
