/**
 * 《某县人民政府关于印发〈某方案〉的通知》 or 【…】 without the marks around it, which are those of who
 * names it: what a title says where it is printed as that of another.
 */
export function withoutTitleMarks(title: string): string {
  const inner = /^《([^《》]+)》$/.exec(title)?.[1] ?? /^【([^【】]+)】$/.exec(title)?.[1]
  return inner === undefined ? title : inner.replaceAll('〈', '《').replaceAll('〉', '》')
}
