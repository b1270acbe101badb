/**
 * A title between 《 and 》: marks of titles in it take turns with 〈 and 〉, as GB/T 15834 has it.
 * Where they do not come in pairs they stay as printed.
 */
export function inTitleMarks(title: string): string {
  return `《${alternate(title) ?? title}》`
}

function alternate(title: string): string | null {
  let depth = 0
  let text = ''
  for (const character of title) {
    if (character === '《' || character === '〈') text += depth++ % 2 === 0 ? '〈' : '《'
    else if (character === '》' || character === '〉') {
      if (--depth < 0) return null
      text += depth % 2 === 0 ? '〉' : '》'
    } else text += character
  }
  return depth === 0 ? text : null
}

/** The first three of those who answer for a text; more are 等. */
export function creatorsLine(creators: readonly string[], divider: string): string {
  const named = creators.slice(0, 3).join(divider)
  return creators.length > 3 ? `${named}${divider === '、' ? '' : divider}等` : named
}

/** Whether a title names a body, whatever its term, in full or as the short forms of congresses have it. */
export function isNamedIn(title: string, body: string): boolean {
  return shortened(title).includes(shortened(body))
}

function shortened(name: string): string {
  return name
    .replace(/第[零〇一二三四五六七八九十百\d]+届/g, '')
    .replaceAll('人民代表大会', '人大')
    .replaceAll('常务委员会', '常委会')
}
