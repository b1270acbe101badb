import {simplified} from '../../../../src/text/simplified.ts'
import {BoundedExpression} from './bounded-expression.ts'
import {isPersonName} from './person.ts'
import {unspaced} from './punctuation.ts'
import {beginsWithSurname} from './surnames.ts'

/** Last words of the titles of office-holders, at the end of which a name follows. */
const officeEnd =
  '主任委员|副主任委员|委员|主任|副主任|书记|副书记|局长|副局长|区长|副区长|县长|副县长|市长|副市长|省长|副省长|州长|副州长|旗长|副旗长|盟长|副盟长|主席|副主席|镇长|副镇长|乡长|副乡长|院长|副院长|检察长|副检察长|秘书长|副秘书长|处长|副处长|科长|副科长|厅长|副厅长|部长|副部长|校长|副校长|会长|副会长|组长|副组长|负责人|代表|总经理|董事长|队长|副队长|支队长|所长|站长|审计长|研究员|教授|总理|副总理|国务委员|委员长|副委员长|行政长官|司长|副司长|理事长|副理事长|政委|司令员|团长|社长|馆长|台长|行长|关长|总工程师|总经济师|总会计师'
/** A line that names a person and an office is no longer than this. */
const longestByline = 60
const speaker = new BoundedExpression(
  longestByline,
  `^([\\p{Script=Han}、（）()\\s]*?(?:${officeEnd}))[\\s　]+(\\p{Script=Han}{1,4}(?:·\\p{Script=Han}{1,8})?|\\p{Script=Han}[\\s　]+\\p{Script=Han}|\\p{Script=Han}○{1,2})$`,
  'u'
)

/** Who delivered a document. */
export interface Speaker {
  name: string
  title: string | null
}

const unspacedSpeaker = new BoundedExpression(
  longestByline,
  `^(?:报告人|讲话人|主讲人|发言人)?[:：]?([\\p{Script=Han}、（）()]*?(?:${officeEnd}))(\\p{Script=Han}{2,3})$`,
  'u'
)

/**
 * The same where nothing divides the two, or a label stands in front: 区民政局局长赵某某, 报告人：区长 赵某某.
 * Only for lines where someone who speaks is named; the name begins with a common surname.
 */
export function parseUnspacedSpeaker(text: string): Speaker | null {
  const match = unspacedSpeaker.exec(unspaced(text))
  const [, title = '', name = ''] = match ?? []
  return beginsWithSurname(name) && isPersonName(name) ? {name, title} : null
}

/** 某区教育委员会主任 赵 某 → title and name; `null` where a line has not that form. */
export function parseSpeaker(text: string): Speaker | null {
  const printed = text.trim()
  const match = speaker.exec(simplified(printed))
  if (!match) return null
  const [, title = '', name = ''] = match
  return {
    name: unspaced(printed.slice(-name.length)),
    title: unspaced(printed.slice(0, title.length))
  }
}
