import {append, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {isPersonName} from '../lexicon/person.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {parseSpeaker} from '../lexicon/speaker.ts'
import {beginsWithSurname} from '../lexicon/surnames.ts'

/** A name that stands alone below its office has so many characters. */
const longestName = 4

/** Join the office of who speaks with the name on the line below: 某区水务局局长│钱　一 */
export function joinName(document: Document, at: number): void {
  const [office, below] = [document.children[at], document.children[at + 1]]
  if (!office || !below || !isBlock(office) || !isBlock(below)) return
  const name = unspaced(textOf(below))
  const isName = name.length <= longestName && beginsWithSurname(name) && isPersonName(name)
  if (!isName || parseSpeaker(textOf(office)) || !parseSpeaker(`${textOf(office)} ${name}`)) return
  append(office, below, '　')
  document.children.splice(at + 1, 1)
}
