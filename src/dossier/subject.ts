/** What an item of an agenda, a title or a vote is about, as far as one can be told from another. */
export interface Subject {
  /** Its words without whose it is, what kind of paper it is, and words that all of them have. */
  core: string
  /** Organs that it is of: 政府, 法院 … */
  organs: ReadonlySet<string>
  /** Years that it names. */
  years: ReadonlySet<string>
  /** Who gives up which office, where it is of that; either may be empty. */
  resignation: {who: string; office: string} | null
}

/** Nobody calls a thing by more characters. */
const longest = 300

/** Organs, each with the names that it goes by; a longer name stands before the shorter that it holds. */
const organs: readonly (readonly [organ: string, names: RegExp])[] = [
  ['常委会', /(?:人民代表大会|人大)?(?:常务委员会|常委会)/g],
  ['政府', /人民政府|政府/g],
  ['法院', /人民法院|法院/g],
  ['检察院', /人民检察院|检察院/g],
  ['监委', /监察委员会|监委/g]
]

const anyOrgan =
  /[省市州区县旗]?(?:(?:人民代表大会|人大)?(?:常务委员会|常委会)|人民政府|政府|(?:[中高]级)?(?:人民)?法院|人民检察院|检察院|监察委员会|监委|人民代表大会)(?:办公室|办公厅|执法检查组)?/g

/** What is done with a paper, in front of what it is about. */
const acts =
  /^(?:会议|书面|集中|分别|继续|初次|再次|依法|传达|研究|讨论|听取|审议|审查|审定|批准|通过|表决|决定|作出|通报|提请|检查|同意|学习|印发|了|并|和|及|与|、)+/

/** What kind of paper it is, behind what it is about. */
const papers =
  /(?:的|之)?(?:情况|工作|报告|汇报|决定|决议|议案|说明|审议意见|审查意见|意见和建议|意见建议|审查结果|审议结果|请求|事项|草案|修订草案|修正案|职务|公告|名单)$/

/**
 * What a phrase is about.
 *
 * @param known names of places and people, which do not tell one thing of a session from another
 */
export function subjectOf(phrase: string, known: readonly string[] = []): Subject {
  const text = plain(phrase)
  const about = withoutAuthor(text)
  const said = organsIn(about)
  return {
    core: coreOf(withoutNames(unquoted(about), known)),
    organs: said.size > 0 ? said : organsIn(text),
    years: new Set(text.match(/(?:19|20)\d\d/g)),
    resignation: resignationIn(withoutNames(about, []))
  }
}

/** Organs that a text names. */
export function organsIn(text: string): Set<string> {
  return new Set(organs.flatMap(([organ, names]) => (text.search(names) === -1 ? [] : [organ])))
}

/** A text without spaces, quotation marks, and what stands in short brackets: （草案）, （书面）. */
function plain(phrase: string): string {
  return phrase
    .slice(0, longest)
    .replace(/[\s“”‘’"']+/g, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[（(][^（()）]{1,14}[）)]/g, '')
}

/** What stands behind 关于, or behind 对 where an opinion is of it; else all. */
function withoutAuthor(text: string): string {
  const quote = text.indexOf('《')
  const at = text.indexOf('关于')
  if (at !== -1 && (quote === -1 || at < quote)) return text.slice(at + 2)
  const on = text.indexOf('对')
  return on !== -1 && /(?:意见|建议)$/.test(text) ? text.slice(on + 1) : text
}

/** 《关于某事的报告》 becomes what that is about. */
function unquoted(text: string): string {
  return text.replace(/《([^《》]*)》?/g, (_, name: string) => withoutPaper(withoutAuthor(name)))
}

function withoutNames(text: string, known: readonly string[]): string {
  let left = text
  for (const name of known) {
    if (name.length > 1) left = left.replaceAll(name, '')
  }
  return left
}

/** The words that tell one subject from another. */
function coreOf(text: string): string {
  const said = text
    .replace(/第[〇零一二三四五六七八九十百\d]{1,4}(?:届|次会议)/g, '')
    .replace(/人民代表大会代表|人大代表/g, '代表')
    .replace(anyOrgan, '')
    .replace(acts, '')
    .replace(/^[省市州区县旗](?=代表)/, '')
  return withoutPaper(said).replace(
    /关于|工作|情况|有关|部分|进行|开展|报告|[的和与及并、，,；;：:。·]/g,
    ''
  )
}

function withoutPaper(text: string): string {
  let left = text
  for (;;) {
    const shorter = left.replace(papers, '')
    if (shorter === left) return left
    left = shorter
  }
}

/** 接受某人辞去某职务请求, 某人辞去某职务的请求, 接受代表辞去职务请求. */
function resignationIn(text: string): Subject['resignation'] {
  const at = text.indexOf('辞去')
  if (at === -1) return null
  const before = text.slice(0, at).replace(acts, '').replace(/^接受/, '')
  const end = text.indexOf('职务', at)
  const given = text
    .slice(at + 2, end === -1 ? undefined : end)
    .replace(/人民代表大会代表|人大代表/g, '代表')
  const office = officeOf(given)
  const who = before.replace(/等?(?:\d{1,3}名)?(?:同志|人)?$/, '')
  return office === '' ? {who: '', office: officeOf(who)} : {who, office}
}

/** An office without the place that it is of: 某市某区人民政府副区长 → 副区长 */
function officeOf(text: string): string {
  return text
    .replace(/^.*(?:常务委员会|常委会)(?=.)/, '常委会')
    .replace(/^.*人民政府(?=.)/, '')
    .replace(/^.*(?=代表$)/, '')
    .replace(/^.*人民(?=(?:法院|检察院).)/, '')
}
