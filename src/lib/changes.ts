import type {Change} from '../schema/document.ts'
import {nameOfField} from '../schema/field-names.ts'

/** What a person has changed, for readers: 原文“甲”更正为“乙”：排印之误. */
export function describeChange({field, printed, reads, reason}: Change): string {
  const what = field === null ? '原文' : nameOfField(field.split('.'))
  const before = printed === null ? '' : `“${printed}”`
  const why = reason === null ? '' : `：${reason}`
  return `${what}${before}${field === null ? '更正' : '写明'}为“${reads}”${why}`
}
