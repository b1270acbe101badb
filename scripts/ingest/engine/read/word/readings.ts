import {childOf, childrenOf, textIn, type XmlElement} from '../container/xml.ts'

/**
 * A text in which what is printed above characters, how they are read, stands in brackets behind
 * them: one pair for all in a row, so that no word is cut: 乌有（wūyǒu）.
 */
export function withReadings(element: XmlElement): XmlElement {
  const children = [...element.children]
  let row = null as {last: number; reading: string} | null
  for (const [at, child] of [...element.children, ''].entries()) {
    const ruby = typeof child === 'string' ? null : rubyIn(child)
    if (ruby) row = {last: at, reading: (row?.reading ?? '') + readingOf(ruby)}
    else if (row && !isMark(child)) {
      const last = children[row.last]
      if (last && typeof last !== 'string') children[row.last] = readBehind(last, row.reading)
      row = null
    }
    if (typeof child !== 'string' && !ruby) children[at] = withReadings(child)
  }
  const isSame = children.every((child, at) => child === element.children[at])
  return isSame ? element : {...element, children}
}

/** The characters with a reading above them of a run that holds nothing else. */
function rubyIn(run: XmlElement): XmlElement | null {
  if (run.name === 'ruby') return run
  const inside = run.name === 'r' ? childrenOf(run).filter(({name}) => name !== 'rPr') : []
  return inside.length === 1 && inside[0]?.name === 'ruby' ? inside[0] : null
}

function readingOf(ruby: XmlElement): string {
  const above = childOf(ruby, 'rt')
  return above ? textIn(above).replace(/\s+/g, ' ').trim() : ''
}

/** Whether a child prints nothing: a mark of the spelling, the end of a bookmark. */
function isMark(child: XmlElement | string): boolean {
  return typeof child !== 'string' && child.children.length === 0
}

function readBehind(run: XmlElement, reading: string): XmlElement {
  if (reading === '') return run
  if (run.name === 'ruby') {
    const behind = {...run, name: 't', attributes: [], children: [`（${reading}）`]}
    return {...run, children: [...run.children, behind]}
  }
  const within = (child: XmlElement | string) =>
    typeof child !== 'string' && child.name === 'ruby' ? readBehind(child, reading) : child
  return {...run, children: run.children.map(within)}
}
