import {simplified} from '../../../../src/text/simplified.ts'

/** How names and meetings of bodies of the whole country begin. */
const national =
  /^[（(—\d年月日]*(?:国家\p{Script=Han}{2,8}(?:总局|局|署)(?=第|办公|全国)|中华人民共和国|国务院|全国(?:人民代表大会|人大|政协)|最高人民(?:法院|检察院)|中共中央|共青团中央|全国(?:总工会|妇联|工商联)|中国人民政治协商会议全国委员会)|届全国(?:人民代表大会|人大|政协|委员会)/u

/** Bodies of the central government by the form of their names alone; their local offices name a place. */
const ministry =
  /^(?:中华人民共和国)?(?:中(?:国|华全国)(?!共产党)\p{Script=Han}{0,10}(?:联合会|总工会|总公司|总会|气象局|地震局|民用航空局|科学院|工程院|监督管理委员会)|政务院|国家\p{Script=Han}{2,8}(?:委员会|总局|局|署|办公室)|(?:税务|市场监管|广电|体育|统计)总局|(?:审计|海关总)署|中国人民银行|中央军(?:事委员会|委)|(?:外交|国防|教育|科学技术|工业和信息化|公安|国家安全|民政|司法|财政|人事|劳动|人力资源和社会保障|国土资源|自然资源|环境保护|生态环境|建设|住房和?城乡建设|铁道|交通|交通运输|水利|农业|农业农村|商务|文化|文化和旅游|卫生|退役军人事务|应急管理)部(?:办公厅)?)$/u

/** Whether a title, a signature or a note (without spaces) begins with a body of the whole country, or names one's meeting. */
export function isNational(text: string): boolean {
  const read = simplified(text)
  return national.test(read) || ministry.test(read)
}
