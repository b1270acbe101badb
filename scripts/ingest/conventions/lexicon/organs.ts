import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {BoundedExpression} from './bounded-expression.ts'
import {markOf} from './marks.ts'
import {unspaced} from './punctuation.ts'

/** How the names of bodies and offices end. */
const organEnd =
  '人民代表大会常务委员会|人大常委会|人民代表大会|人民政府|人民法院|人民检察院|监察委员会|委员会|办公厅|办公室|工作机构|研究会|研究室|管委会|指挥部|领导小组|联络室|人大|政协|代表团|常委会|检察院|法院|政府|大队|支队|中心|协会|学会|总队|分局|小组|检查组|调研组|局|委|厅|部|处|科|院|所|站|会|室|社|公司|街道|镇|乡'
const organ = new RegExp(`^[\\p{Script=Han}、（）()“”·]{2,40}?(?:${organEnd})$`, 'u')

/** Whether a short line is the name of a body and nothing else. @param words of the archive */
export function isOrgan(text: string, words?: Pick<ArchiveWords, 'bodies'>): boolean {
  const plain = unspaced(text)
  if (words?.bodies.includes(plain)) return true
  if (markOf(text) !== null) return false
  return plain.length <= 40 && organ.test(plain) && !/[的了是在将要]/.test(plain.slice(0, -2))
}

const issuing = new RegExp(
  `^([\\p{Script=Han}]{2,40}?(?:${organEnd}))(?=关于|对《|决定|任免|任命|免职|接受|工作报告)`,
  'u'
)

/** The body at the front of a title: 某区人民政府关于…的报告; else `null`. @param words of the archive */
export function issuerInTitle(title: string, words?: Pick<ArchiveWords, 'bodies'>): string | null {
  const plain = unspaced(title)
  const own = words?.bodies.find((name) => plain.startsWith(`${name}关于`))
  if (own !== undefined) return own
  return issuing.exec(plain)?.[1] ?? null
}

const national =
  /^[（(—\d年月日]*(?:中华人民共和国|国务院|全国(?:人民代表大会|人大|政协)|最高人民(?:法院|检察院)|中共中央|中国人民政治协商会议全国委员会)|届全国(?:人民代表大会|人大|政协|委员会)/

/** Whether a title, a signature or a note (without spaces) begins with a body of the whole country, or names one's meeting. */
export function isNational(text: string): boolean {
  return national.test(text)
}

/** Last words of the titles of office-holders, at the end of which a name follows. */
const officeEnd =
  '主任委员|副主任委员|委员|主任|副主任|书记|副书记|局长|副局长|区长|副区长|县长|副县长|市长|副市长|省长|副省长|州长|副州长|旗长|副旗长|盟长|副盟长|主席|副主席|镇长|副镇长|乡长|副乡长|院长|副院长|检察长|副检察长|秘书长|副秘书长|处长|副处长|科长|副科长|厅长|副厅长|部长|副部长|校长|副校长|会长|副会长|组长|副组长|负责人|代表|总经理|董事长|队长|副队长|支队长|所长|站长|审计长|研究员|教授'
/** A line that names a person and an office is no longer than this. */
const longestByline = 60
const speaker = new BoundedExpression(
  longestByline,
  `^([\\p{Script=Han}、（）()\\s]*?(?:${officeEnd}))[\\s　]+(\\p{Script=Han}{1,4}(?:·\\p{Script=Han}{1,8})?|\\p{Script=Han}[\\s　]+\\p{Script=Han})$`,
  'u'
)

const organAndName = new RegExp(
  `^(.{2,30}(?:${organEnd}))[\\s　]+(\\p{Script=Han}{2,4}|\\p{Script=Han}[\\s　]+\\p{Script=Han})$`,
  'u'
)

/** Whether a line names a body and one of its people: 某区人大常委会　李　四. */
export function isOrganAndName(text: string): boolean {
  const match = organAndName.exec(text.trim())
  return match !== null && isOrgan(match[1] ?? '')
}

/** Who delivered a document. */
export interface Speaker {
  name: string
  title: string | null
}

/** 某区教育委员会主任 赵 某 → title and name; `null` where a line has not that form. */
export function parseSpeaker(text: string): Speaker | null {
  const match = speaker.exec(text.trim())
  if (!match) return null
  return {name: unspaced(match[2] ?? ''), title: unspaced(match[1] ?? '')}
}
