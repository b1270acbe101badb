import {defineGenre} from '../define-genre.ts'

export default defineGenre({
  endings: [
    /(?:条例|办法|规定|规则|细则|章程|守则|规程|标准|制度|准则|导则|法典|[通总]则|的解释|修正案|公约|(?:工作|议事|办事)程序|(?<!不)规范)$/,
    // 第12/2021号法律: as the gazette of a special region counts.
    /^第\d{1,4}\/\d{4}[号號](?:法律|行政法[规規]|法令)$/,
    // What the courts arrange with those of other jurisdictions interprets the law.
    /^最高人民(?:法院|检察院).*安排$/,
    // 立法, 执法, 做法 and the like are what a paper is about, not what it is.
    /^\p{Script=Han}+(?<![方做作看想说讲打手书学立执普守违合工新]|(?<!适)用|(?<!公)司)法$/u
  ]
})
