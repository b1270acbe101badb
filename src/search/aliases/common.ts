import {toHanNumeral} from '../../text/han-numeral.ts'

/** Five-year plans that are spoken of by their short names, up to this one. */
const lastPlan = 16

/**
 * Names of the same thing that are common in the whole country: as people say it, and as documents
 * write it.
 */
export const commonAliases: readonly (readonly string[])[] = [
  ...Array.from({length: lastPlan}, (_, at) => {
    const number = toHanNumeral(at + 1)
    return [`${number}五`, `${number}五规划`, `第${number}个五年规划`, `第${number}个五年计划`]
  }),
  ['地铁', '轨道交通'],
  ['网约车', '网络预约出租汽车'],
  ['养狗', '养犬'],
  ['电瓶车', '电动车', '电动自行车'],
  ['出租车', '出租汽车'],
  ['公交车', '公共汽车'],
  ['三胎', '三孩'],
  ['二胎', '二孩'],
  ['低保', '最低生活保障'],
  ['医保', '医疗保险'],
  ['社保', '社会保险'],
  ['快递', '快件'],
  ['暖气', '供热'],
  ['自来水', '供水'],
  ['环保', '环境保护'],
  ['人大', '人民代表大会'],
  ['人大常委会', '人民代表大会常务委员会'],
  ['政协', '人民政治协商会议'],
  ['法院', '人民法院'],
  ['检察院', '人民检察院'],
  ['纪委监委', '监察委员会'],
  ['居委会', '居民委员会'],
  ['村委会', '村民委员会'],
  ['业委会', '业主委员会']
]
