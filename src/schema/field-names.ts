import {recordRows} from './records/record.ts'

/** What people call the fields of documents and sessions, by their path without places in lists. */
const names: Record<string, string> = {
  ...Object.fromEntries(recordRows.map(([type, {label}]) => [`records.${type}`, label])),
  title: '标题',
  titleFrom: '标题取自',
  kind: '文种',
  district: '地区',
  districts: '地区',
  issuer: '发文机关',
  issuers: '发文机关',
  'issuers.name': '发文机关名称',
  author: '作者',
  speaker: '报告人',
  'speaker.name': '报告人姓名',
  'speaker.title': '报告人职务',
  date: '日期',
  'dates.written': '成文日期',
  'dates.published': '发布日期',
  'dates.passed': '通过日期',
  'dates.delivered': '报告日期',
  'dates.amended': '修改日期',
  'dates.effective': '施行日期',
  evidence: '依据',
  documentNumber: '文号',
  indexNumber: '索引号',
  printedPage: '目录所列页码',
  catalogue: '信息公开目录',
  records: '记录',
  'records.attendance.names': '出席名单中的姓名',
  'records.personnel.person': '任免人员姓名',
  'records.personnel.office': '任免职务',
  source: '原件信息',
  manifestations: '同一文本的其他来源',
  origin: '来源出处',
  changes: '人工更正',
  'session.name': '案卷名称',
  'session.body': '会议或刊物名称',
  'session.term': '届次',
  'session.number': '会议次数或刊物期号',
  'session.year': '年份',
  'session.date': '会议日期',
  'session.district': '地区',
  'session.parts': '案卷附文'
}

/** The name of a field for people: that of the field itself, or of the nearest one around it. */
export function nameOfField(path: readonly PropertyKey[]): string {
  const keys = path.filter((key) => typeof key !== 'number').map(String)
  for (let length = keys.length; length > 0; length--) {
    const name = names[keys.slice(0, length).join('.')]
    if (name !== undefined) return name
  }
  return keys.join('.')
}
