import {endsSentence, printWidth, unspaced} from './punctuation.ts'

/** What the columns of tables are called, and what their names end with. */
const names =
  /^(?:序号?|编号|项次|行次|代码|No\.?|项目|名称|姓名|性别|民族|年龄|学历|籍贯|职务|职称|单位|部门|任务|内容|目标|措施|要求|时限|期限|时间|日期|地点|地址|区域|范围|类别|类型|种类|级别|等级|数量|金额|面积|规模|规格|标准|单价|合计|小计|总计|比例|指标|依据|备注|说明|电话|联系人|负责人|责任人|牵头|配合|区县|镇街|街道|科目|收入|支出|议案|议题|事项|赞成|同意|反对|弃权|未表决|未按|结果)(?:票数?)?$/
const endings =
  /(?:名称|姓名|编号|代码|项目|任务|内容|举措|事项|目标|指标|措施|要求|单位|部门|主体|机构|领导|负责人|责任人|联系人|时限|期限|时间|日期|地点|地址|位置|范围|类别|类型|种类|级别|等级|数量|数额|金额|面积|规模|规格|型号|标准|单价|价格|比例|比重|备注|说明|方式|电话|职务|职称|依据|(?:预算|决算|完成|执行|调整|上年|本年|全年)数|[（(](?:万?元|亿元|亩|公里|米|人|户|个|%|％|平方米|公顷|吨|台|套)[）)])$/
const ordinal = /^(?:序号?|编号|项次|行次|No\.?)$/i

/** A column is named in so few characters. */
const widestName = 14

/** Whether a cell says that numbers of rows stand below it. */
export function isOrdinalColumn(cell: string): boolean {
  return ordinal.test(unspaced(cell))
}

/** Whether a cell can be the name of a column by its form. */
export function mayNameColumn(cell: string): boolean {
  const width = printWidth(unspaced(cell))
  return width > 0 && width <= widestName && !endsSentence(cell) && !/[:：，。；]/.test(cell)
}

/** Whether some cells are the names of columns: each may be one, and at least half are known to be. */
export function areColumns(cells: readonly string[]): boolean {
  if (cells.length < 2 || !cells.every(mayNameColumn)) return false
  const known = cells.map(unspaced).filter((cell) => names.test(cell) || endings.test(cell))
  return known.length >= 2 && known.length * 2 >= cells.length
}
