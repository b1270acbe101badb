import {type Cited, type CitedSession, type CitedSource, citedOf} from './cited.ts'

const archive = '子虚档案'
const nothing: CitedSource = {
  id: 'zixu/2024/notice',
  title: '关于修桥的通知',
  titleFrom: null,
  kind: 'notice',
  issuer: null,
  issuers: [],
  author: null,
  speaker: null,
  date: null,
  dates: {passed: null, amended: null, delivered: null},
  documentNumber: null,
  printedPage: null
}
const year: CitedSession = {
  ...{kind: 'year', district: '子虚区', name: '2024年', body: null, number: null, year: 2024},
  date: null
}
const meeting: CitedSession = {
  kind: 'meeting',
  district: '子虚区',
  name: '第八届人大常委会第十七次会议',
  body: '子虚区人民代表大会常务委员会',
  number: 17,
  year: null,
  date: '2024-03-28'
}
const issue: CitedSession = {
  kind: 'issue',
  district: '乌有市',
  name: '乌有人大2024年第1期',
  body: '乌有人大',
  number: 1,
  year: 2024,
  date: null
}

/** Documents of each form, as far as they are known. */
export const samples = {
  /** A notice of two bodies, with its number. */
  notice: citedOf(
    {
      ...nothing,
      title: '关于印发《子虚区古桥〈修缮〉方案》的通知',
      issuer: '子虚区人民政府办公室',
      issuers: [{name: '子虚区人民政府办公室'}, {name: '子虚区财政局'}],
      date: '2024-02-05',
      documentNumber: '子政办发〔2024〕5号'
    },
    year,
    archive
  ),
  /** A statute that was passed by the meeting it is filed under, and revised since. */
  statute: citedOf(
    {
      ...nothing,
      id: 'zixu/npcsc-8-17/03-regulation',
      title: '子虚区人民代表大会常务委员会议事规则',
      kind: 'regulation',
      issuer: '子虚区人大常委会',
      issuers: [{name: '子虚区人大常委会'}],
      date: '2025-06-01',
      dates: {passed: '2024-03-28', amended: '2025-06-01', delivered: null}
    },
    meeting,
    archive
  ),
  report: citedOf(
    {
      ...nothing,
      id: 'zixu/npcsc-8-17/05-report',
      title: '子虚区人民政府关于古桥保护情况的报告',
      kind: 'report',
      issuers: [{name: '子虚区人民政府'}],
      speaker: {name: '赵甲'},
      date: '2024-03-28',
      dates: {passed: null, amended: null, delivered: '2024-03-28'},
      printedPage: 27
    },
    meeting,
    archive
  ),
  article: citedOf(
    {
      ...nothing,
      id: 'wuyou/wuyou-renda-2024-1/02-article',
      title: '接诉即办的几点体会',
      kind: 'article',
      author: '钱乙',
      printedPage: 7
    },
    issue,
    archive
  ),
  web: citedOf(
    {...nothing, id: 'zixu/2024/article', title: '桥通了', kind: 'article', date: '2024-05-06'},
    year,
    archive
  ),
  /** Nothing is known of it but its title. */
  bare: citedOf(nothing, year, archive)
} satisfies Record<string, Cited>

/** An address as that of a site that knows its own. */
export function addressOf({id}: Cited): string {
  return `https://a.example/${id}/`
}
