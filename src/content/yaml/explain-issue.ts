import {z} from 'astro/zod'

const types: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表（每项一行，以“- ”开头）',
  object: '若干“键: 值”',
  record: '若干“键: 值”',
  null: '空'
}

const chinese = z.locales.zhCN().localeError

/** What a value should have been, for people; for `error` of a parse by a schema. */
export function explainIssue(issue: z.core.$ZodRawIssue): string {
  const {code} = issue
  if (code === 'invalid_type') {
    const expected = types[issue.expected] ?? issue.expected
    if (issue.input === undefined) return `缺这一项，应为${expected}`
    return `应为${expected}，却是${describe(issue.input)}`
  }
  if (code === 'too_small' && issue.minimum === 1 && issue.origin === 'string') return '不能是空的'
  if (code === 'invalid_value') {
    return `应为 ${issue.values.map(String).join('、')} 之一，却是${describe(issue.input)}`
  }
  if (code === 'invalid_format' && issue.format === 'date') {
    return `应为 2024-06-20 这样的日期，却是${describe(issue.input)}`
  }
  const message = chinese(issue)
  return (typeof message === 'string' ? message : message?.message) ?? '这个值不合规定'
}

function describe(value: unknown): string {
  if (value === null) return '空的'
  if (Array.isArray(value)) return '列表'
  if (typeof value === 'object') return '若干“键: 值”'
  if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`
  return ` ${JSON.stringify(value)}`
}
