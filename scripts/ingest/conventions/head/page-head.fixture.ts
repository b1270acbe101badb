import {outline, read} from './read-head.fixture.ts'

/** What a page prints: the title of a notice, its text and its number. */
export const title = '子虚区人民政府办公室关于印发夜市管理方案的通知'
export const text = ['各镇人民政府：', '《夜市管理方案》已经区政府同意，现印发给你们。']
export const number = '子政办发〔2024〕7号'

/** The head of a page above the text, each line with its role or reason. */
export function headOf(...lines: readonly string[]) {
  const {document} = read([...lines, ...text].join('\n'))
  return {printed: outline(document).slice(0, -2), meta: document.data.meta}
}
