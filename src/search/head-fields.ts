import type {DocumentData} from '../schema/document.ts'
import type {SessionData} from '../schema/session.ts'

/** What a document is called, asked for and found by, beside its text. */
export interface HeadField {
  field: 'title' | 'number' | 'session' | 'speaker' | 'body'
  /** As it is shown. */
  text: string
  /** Other ways to write it, which are found and not shown. */
  others: string[]
}

/** The fields of a document that are searched like its text. */
export function headFields(data: DocumentData, session: SessionData | undefined): HeadField[] {
  const field = (
    name: HeadField['field'],
    text: string | null | undefined,
    others: string[] = []
  ) => (text ? [{field: name, text, others}] : [])
  return [
    ...field('title', data.title),
    ...field('number', data.documentNumber),
    ...field('number', data.indexNumber),
    ...(session && session.kind !== 'year'
      ? field('session', session.name, sessionForms(session))
      : []),
    ...field('speaker', data.speaker?.name),
    ...data.issuers.flatMap(({name}) => field('body', name))
  ]
}

/**
 * With its district; and 第六届人大常委会第十九次会议 as people type it: 六届十九次,
 * 人大常委会六届十九次会议, or by its year. What makes no difference is left to `keyOf`.
 */
function sessionForms({kind, name, district, term, number, body, year}: SessionData): string[] {
  const area = district?.name ?? ''
  const short = body
    ?.replace('人民代表大会常务委员会', '人大常委会')
    .replace('人民代表大会', '人大')
  const own = area !== '' && short?.startsWith(area) ? short.slice(area.length) : (short ?? '')
  const [of, time] = [`${String(term)}届`, `${String(number)}次`]
  const hasTerm = term !== null && number !== null
  const names = [
    name,
    ...(hasTerm ? [of + time, own + of + time] : []),
    ...(number == null || year == null
      ? []
      : [`${String(year)}年第${String(number)}${kind === 'issue' ? '期' : '次会议'}`])
  ]
  const forms = names.flatMap((each) => (area === '' ? [each] : [each, area + each]))
  const inOtherOrder = hasTerm ? [of + area + own + time, time + of] : []
  return [...new Set([...forms, ...inOtherOrder])].filter((form) => form !== name)
}
