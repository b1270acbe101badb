import {isOfSite} from '../../site-words/below-text.ts'
import {isWithin} from './elements.ts'
import type {Line} from './line.ts'
import type {Lines} from './lines.ts'
import type {Span} from './span.ts'

/** 残疾人补贴申请表.doc: a link that names its file. */
const named = /\.(?:docx?|wps|pdf|ofd|xlsx?|et|pptx?|zip|rar)[\s”"】\])）]*$/i
/** What is attached stands among so many lines below a text. */
const most = 24

/**
 * Links to files that name them, below an article and the links of the site there, in the element around
 * its title: what is attached to it.
 */
export function filesBelow(
  {lines, parents}: Lines,
  {start, end, title}: Span & {title: Span | null}
): Set<Line> {
  const own = lines[(title ?? {start}).start]?.block
  const around = own && parents.get(own)
  if (!around || around.tagName === 'body') return new Set()
  const isIn = ({block}: Line) => isWithin(block, around, parents)
  const found = lines.slice(end, end + most).filter((line) => {
    const isFile = line.hints.isFile === true && named.test(line.text) && !line.row
    return isFile && !line.isBeside && !isOfSite(line.text) && isIn(line)
  })
  return new Set(found)
}
