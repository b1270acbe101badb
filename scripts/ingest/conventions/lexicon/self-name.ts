import type {Kind} from '../../../../src/schema/kinds.ts'
import {genreBy} from './genres.ts'

/** The papers that offices send, as the rules for their work name them, and what else they say so of. */
const papers =
  '决议|决定|命令|禁火令|公报|公告|通告|公示|意见|通知|通报|倡议|报告|汇报|总结|批复|答复|复函|函复|回复|纪要|说明'
/** What such papers bring. */
const norms = '条例|办法|规定|细则|规则|制度|规程|准则|章程|守则|公约|规范|方案|预案'

/** 现将有关事项通告如下：, 特发布如下禁火令： */
const announced = new RegExp(
  `(${papers})如下(?=[:：;；]|$)|如下\\p{Script=Han}{0,4}?(${papers})[:：]|特此(${papers})`,
  'u'
)
/** 现将有关事项通知如下。 */
const stated = new RegExp(`(${papers})如下`, 'u')
/** 本通告自发布之日起施行; 基本办法 and 根本规定 are none. */
const own = new RegExp(
  `(?:^|[^\\p{Script=Han}]|[定制布自在为按照反由据于将对经过因以与和])本(?:年度|实施)?(${papers}|${norms})`,
  'u'
)

/** What a paragraph calls the paper that it stands in, and where. */
export interface SelfName {
  genre: Kind
  at: number
}

/**
 * What a paragraph (simplified, without spaces) calls its paper: 现将有关事项通告如下：, 特此批复,
 * 本决定自印发之日起施行. `null` where it calls it nothing.
 *
 * @param isPaper whether it is known for a paper that someone sends: then it need not announce what follows
 */
export function selfNameIn(paragraph: string, isPaper: boolean): SelfName | null {
  // The titles of other papers call it nothing, nor does what they say.
  const text = paragraph.replace(/《[^《》]*(?:》|$)|“[^“”]*(?:”|$)/g, (other) =>
    '《'.padEnd(other.length, '》')
  )
  const match = announced.exec(text) ?? (isPaper ? stated.exec(text) : null) ?? own.exec(text)
  const names: (string | undefined)[] = match?.slice(1) ?? []
  const name = names.find((each) => each !== undefined)
  const genre = name === undefined ? null : genreBy('endings', name)
  return match && genre && {genre, at: match.index}
}
