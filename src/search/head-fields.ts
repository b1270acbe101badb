import type {DocumentData} from '../schema/document.ts'
import type {SessionData} from '../schema/session.ts'
import {toHanNumeral} from '../text/han-numeral.ts'

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
    ...field('number', data.documentNumber, numberForms(data.documentNumber ?? '')),
    ...field('number', data.indexNumber),
    ...(session && session.kind !== 'year'
      ? field('session', session.name, sessionForms(session))
      : []),
    ...field('speaker', data.speaker?.name),
    ...data.issuers.flatMap(({name}) => field('body', name))
  ]
}

/** 子政发〔2024〕3号 as people type it: 子政发2024 3号, 子政发 2024年3号; brackets of all kinds are one. */
function numberForms(number: string): string[] {
  const parts = /^(.*?)[〔［[(（﹝【]\s*(\d{4})\s*[〕］\])）﹞】]\s*第?(\d+)号?$/u.exec(number)
  if (!parts) return []
  const [, front = '', year = '', ordinal = ''] = parts
  return [
    `${front}${year} ${ordinal}号`,
    `${front}${year}年${ordinal}号`,
    `${front}(${year})第${ordinal}号`
  ]
}

/** With its district; and 第六届人大常委会第十九次会议 as people type it: 六届十九次, 六届人大常委会十九次会议, 6届19次. */
function sessionForms({name, district, term, number, body}: SessionData): string[] {
  const whole = district === null ? [] : [`${district.name}${name}`]
  if (term === null || number === null) return whole
  const [of, time] = [toHanNumeral(term), toHanNumeral(number)]
  const short = body
    ?.replace('人民代表大会常务委员会', '人大常委会')
    .replace('人民代表大会', '人大')
  const own =
    short?.slice(short.startsWith(district?.name ?? '\0') ? district?.name.length : 0) ?? ''
  return [
    ...whole,
    ...[`${of}届${time}次`, `第${of}届第${time}次`, `${String(term)}届${String(number)}次`],
    ...[`${of}届${own}${time}次会议`, `${of}届${own}第${time}次会议`]
  ]
}
