import {escapeHtml} from '../documents/html.ts'

/**
 * A title in the pieces that an office would not break: their sequence is the title, and a line
 * may end between any two of them. Above all it ends around 关于, behind the names of organs, the
 * parts of a sitting and of a date, around 《…》 and （…）, and behind the 的 of a report, a decision
 * and the like. What is longer than a narrow line is broken between words.
 *
 * The style of titles (`word-break: keep-all`) forbids all other places, but for those that every
 * text has: at spaces, behind 、 and before 《.
 */
export function titlePieces(title: string): string[] {
  return title.split(places).flatMap((piece) => fitted(piece))
}

/** A title as HTML, with `<wbr>` where a line may end. Its text is the title, unchanged. */
export function titleHtml(title: string): string {
  const known = made.get(title)
  if (known !== undefined) return known
  const html = titlePieces(title)
    .map((piece) => escapeHtml(piece).replace(closed, '<span class="nb">$&</span>'))
    .join('<wbr>')
  if (made.size >= mostMade) made.clear()
  made.set(title, html)
  return html
}

/** A title stands on several pages, and a heading in the contents, too. */
const made = new Map<string, string>()
const mostMade = 20_000

/** The title in the HTML of a document's head, and the notes below it, with their places to end a line. */
export function breakTitle(head: string): string {
  return head.replace(
    /(<(?:h1|p)(?: [a-z-]+="[^"]*")*>)([^<]*)(?=<\/(?:h1|p)>)/g,
    (_, tag: string, text: string) => tag + titleHtml(unescapeHtml(text))
  )
}

/** Characters that a heading, and the head of a column, has room for in one narrow line. */
const short = {heading: 11, th: 4}

/** The HTML of a text, with places to end a line in its headings and the heads of its tables. */
export function breakHeads(html: string): string {
  return html.replace(
    /(<(h[2-6]|th)(?: [a-z-]+="[^"]*")*>)([^<]+)(?=<\/(?:h[2-6]|th)>)/g,
    (whole, tag: string, name: string, text: string) =>
      text.length <= short[name === 'th' ? 'th' : 'heading']
        ? whole
        : tag + titleHtml(unescapeHtml(text))
  )
}

const organ =
  '人民代表大会|常务委员会|委员会|人民政府|人民法院|人民检察院|人大常委会|常委会|办公室|办公厅'
const genre =
  '报告|决议|决定|通知|通告|公告|公报|通报|意见|说明|批复|答复|请示|办法|规定|名单|方案|措施|纪要|复函|函'
const number = '[〇零一二三四五六七八九十百\\d]{1,6}'
const year = '(?:19|20)\\d\\d年'
const month = '\\d{1,2}月(?:\\d{1,2}日)?'
/** 区、镇代表 */
const areas = '[省市州县区镇乡村]、(?=[省市州县区镇乡村])'
/** What no line begins with. */
const tail = '的、，；：。！？》〉”’）)'

/** Where lines end first. */
const places = new RegExp(
  [
    // 某某人民政府|关于|印发…
    '(?<=[^《〈“‘（(])(?=关于)|(?<=关于)(?=.)',
    `(?<=${organ})(?!${organ}|制度|会议|组成|委员|主任|[${tail}])(?=.)`,
    // 第八届|人大常委会|第十九次会议纪要
    `(?<=第${number}(?:届|期|号|批|次会议))(?!纪要|[上${tail}])(?=.)`,
    `(?<=[会府院室厅])(?=第${number}[次届])`,
    // 关于|2023年|预算，2024年上半年|预算
    `(?<=[\\p{Script=Han}》）”])(?<![至到第])(?=${year})`,
    `(?<=${year}(?:度|[上下]半年|${month})?)(?![度上下第\\d一至和${tail}])(?=.)`,
    // 发展改革委|区财政局
    '(?<=[局委])(?=[省市区县]\\p{Script=Han}{2,8}[局委])',
    // 检查|《…》|实施情况，办法|（草案），代表|“家”|“站”
    `(?<=[》〉”’）)])(?![（(〈${tail}])(?=.)`,
    '(?<=[^《〈“‘（(])(?=[（(《“])',
    `(?<=[、，；：！？\\s])(?<!${areas})(?![\\s${tail}])(?=.)`,
    // 情况的|报告
    `(?<=.的)(?=(?:${genre})(?:$|[（(和]))`
  ].join('|'),
  'u'
)

/** Characters of a piece that fit on a narrow line. */
const most = 8
/** A piece of more is no title. */
const longest = 200

/** No line begins with a closing mark, and none with a 的 behind one; kinds of areas stay together. */
const closed = new RegExp(`(?:\\p{Script=Han}?[》〉”’）)]的)|${areas}.`, 'gu')

/** Made when it is first needed: its dictionary takes a browser a while to open. */
let words: Intl.Segmenter | null = null
/** Words that a dictionary of everyday language does not have. */
const terms =
  /第[〇零一二三四五六七八九十百]{1,6}[次届号期]|见义勇为|人大常委会|人民政府|人民法院|人民检察院|人民代表大会|常务委员会|常务委员|委员会|常委会|办公[室厅]|代表大会|工作报告|审议意见|国家机关|工作人员|人民民主|高质量|新时代|副?主任|信息化|现代化|一体化|自然资源[局委厅部]?|住房(?:和)?城乡建设[局委厅部]?|发展(?:和)?改革[局委]?/g
/** Words of one character that belong to what follows, so that a line may end before them; and to what is before. */
const before = new Set('为以在对和与及向从把被由将让使按于并第')
const behind = new Set('的等者性化区市县省州镇乡村年月日号次届期会室局厅处科院部委办法案量权')

/** What ends the name of an area, and was taken for the beginning of a word. */
const areaEnd = /^[省市州县区旗镇乡](?![级民场政委人直])/

/** Divide what is too long for a narrow line near its middle, between two words, again and again. */
function fitted(piece: string): string[] {
  if (piece.length <= most || piece.length > longest) return [piece]
  return divided(piece, 0, piece.length, placesBetween(piece)).flatMap((part) =>
    part.length > most ? divided(part, 0, part.length, placesBetween(part, true)) : [part]
  )
}

function divided(text: string, from: number, to: number, between: readonly number[]): string[] {
  const middle = (from + to) / 2
  const inside = between.filter((at) => at > from && at < to)
  const cost = (at: number) =>
    Math.abs(at - middle) - (/[省市州县区旗的]/.test(text[at - 1] ?? '') ? 3 : 0)
  const [nearest] = inside.toSorted((a, b) => cost(a) - cost(b) || b - a)
  if (to - from <= most || nearest === undefined) return [text.slice(from, to)]
  return [...divided(text, from, nearest, inside), ...divided(text, nearest, to, inside)]
}

/**
 * Where two words meet that a line may part. Single characters are often a part of a name, so
 * they stay with both sides unless they are known to belong to one.
 *
 * @param isLoose a line may end behind any of them: else it would end anywhere
 */
function placesBetween(text: string, isLoose = false): number[] {
  const inTerm = [...text.matchAll(terms)].map(({0: term, index}) => [index, index + term.length])
  const found: number[] = []
  let isOpen = false
  let isBehindWord = false
  words ??= new Intl.Segmenter('zh', {granularity: 'word'})
  for (const {segment, index} of words.segment(text)) {
    const isLong = isHan(segment) && segment.length > 1
    const mayBegin = (isLong && !areaEnd.test(segment)) || before.has(segment)
    if (
      (isOpen || (isLoose && index > 0)) &&
      mayBegin &&
      !inTerm.some(([from = 0, to = 0]) => index > from && index < to)
    )
      found.push(index)
    isOpen = isLong || (isBehindWord && behind.has(segment))
    isBehindWord = isHan(segment) && !before.has(segment)
  }
  return found
}

/** Numbers stay with what they count, and marks with their words. */
function isHan(word: string): boolean {
  return /^\p{Script=Han}+$/u.test(word)
}

const named: Record<string, string> = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"'}

function unescapeHtml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => named[entity] ?? entity)
}
