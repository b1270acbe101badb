/** 某县统计公报[1], …公报[^1]: the mark of a note behind a title, as printed or as Markdown writes it. */
const noteMark = /(?<=\p{Script=Han})[[［](?:\d{1,2}|\^[\w-]{1,12})[\]］]$/u

/** A title without the mark of a note behind it. */
export function withoutNoteMark(title: string): string {
  return /[\]］]$/.test(title) ? title.replace(noteMark, '') : title
}

/**
 * 《某县人民政府关于印发〈某方案〉的通知》 or 【…】 without the marks around it, which are those of who
 * names it: what a title says where it is printed as that of another; and without the mark of a note.
 */
export function withoutTitleMarks(printed: string): string {
  const title = withoutNoteMark(printed)
  const inner = /^《([^《》]+)》$/.exec(title)?.[1] ?? /^【([^【】]+)】$/.exec(title)?.[1]
  return inner === undefined ? title : inner.replaceAll('〈', '《').replaceAll('〉', '》')
}
