/** What people are called, and what can look like it. */

const short = /^\p{Script=Han}{2,4}(?:·\p{Script=Han}{1,8}){0,4}$/u
const long = /^\p{Script=Han}{5,12}$/u
/** Characters that names of other peoples are written with where no · divides them: 阿不都热合曼. */
const transliterating =
  /[丁不丽乃乌买于亚什仁仓他代以伊依克关其况列别力加努勒包卓南卡古合吉吐吾呼哈嘎噶图土坚坦塔夏外多央奇娜孜宗宝尔尼居巴布帕帝平库开德忍志恩扎扬拉拜措提敏斯旦旺昂晋普曲曼朗木本来松林格桑森次欢比毛汗江沁沙泽洛热玉玛琼瓦甫甲白益祖穆米索纳罗美群耶肉胡艾苏若茨茹莎菲萨落西觉让诺谢贝赛赫达迪迭那都里金钦铁阿陶雅青顿马默齐]/gu
/** In how many of its characters a long name is written so. */
const share = 0.75

/** What begins or ends so is an office, a body or a word of the text around names. */
const officeFirst =
  /^(?:副?(?:主任|书记|主席|局长|区长|县长|市长|省长|州长|旗长|盟长|镇长|乡长|院长|处长|科长|部长|厅长|会长|组长|校长|秘书长|检察长|主委)|委员|代表|会议|全体|各|本|另有|其他)/
const noName =
  /(?:委员|主任|书记|代表|人员|单位|领导|部门|同志|政府|会议|主持|列席|出席|缺席|请假|名单|等|[局厅办院]|委员会|常委会?|[局区县市省州旗镇乡院处科部厅组校队所站]长)$/
/** Characters and words that are in sentences and not in names. */
const inSentence = /[的了是被该]|确定|决定|日期|时间|通知|选举|任命|职务|人选|结果/

/**
 * Whether a text can be the name of a person: two to four Han characters, with ·
 * more, or longer where it is written like a name of another people. Words that
 * stand around names are none.
 */
export function isPersonName(text: string): boolean {
  if (officeFirst.test(text) || noName.test(text) || inSentence.test(text)) return false
  if (short.test(text)) return true
  const characters = text.replaceAll('·', '')
  if (!long.test(characters)) return false
  return (characters.match(transliterating)?.length ?? 0) >= share * characters.length
}

const positionEnd =
  /(?:[长员记席官授师监事理问表督学]|主任|主委|政委|常委|委员|院士|书记|总编辑|秘书|助理|经理|法官|参赞|专员|负责人|召集人|发言人|总管|助教|馆员)(?:职务)?$/

/** Whether a text can be an office: it ends like one, and is no date. */
export function isOffice(text: string): boolean {
  const bare = text.replace(/[（(][^（()）]{1,20}[）)]$/, '')
  return bare.length >= 2 && positionEnd.test(bare) && !/^\d{2,4}年/.test(bare)
}
