import {isCutOff} from '../head/title-lines.ts'
import {findMeeting} from '../lexicon/meeting.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {printWidth, unspaced} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'

/** The first half of a wrapped title is wider. */
const widestName = 8

/**
 * Whether a line of a contents list without a page names a group of entries: 【专题】, ◆县政府文件,
 * 政策解读, 第八届人大常委会第十三次会议.
 *
 * @param next the line below: a title may be short above its second one
 */
export function isGroup(text: string, next = ''): boolean {
  const plain = unspaced(text)
  const isFirstTitle = /^\s*[—―]{2}/.test(next)
  const meeting = findMeeting(plain)
  return (
    /^【.*】$|^[◆◇■□●○▲△★☆▼※]/u.test(plain) ||
    (meeting !== null && plain.endsWith('会议')) ||
    (!isFirstTitle &&
      printWidth(plain) <= widestName &&
      bare(plain) === plain &&
      !isCutOff(plain) &&
      !isOrgan(plain))
  )
}
