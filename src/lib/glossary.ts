import type {Kind} from '../schema/kinds.ts'

/** A word of this archive that readers may not know. */
export interface Word {
  /** Its anchor on the page of words. */
  id: string
  word: string
  /** In one sentence. */
  means: string
}

/** Those that stand on the home page: what one has to know to find the way. */
export const firstWords: readonly Word[] = [
  {
    id: 'session',
    word: '案卷',
    means: '放在一起的一组文件：一次会议的、一期刊物的，或者一年里不属于会议和刊物的。'
  },
  {
    id: 'term',
    word: '届次',
    means: '“第六届第十九次会议”：届是机关的任期，次是这一届里开的第几次会议。'
  },
  {
    id: 'kind',
    word: '文种',
    means: '文件属于哪一类，例如报告、决定、通知；由程序按标题和内容认出，认不出的归入“其他”。'
  }
]

/** The others, in the order in which a reader meets them. */
export const moreWords: readonly Word[] = [
  {
    id: 'not-held',
    word: '未收录',
    means: '本档案里没有。它只说明没有收到，不说明当时没有开会、没有发文。'
  },
  {
    id: 'number',
    word: '文号',
    means: '发文机关给文件编的号，写明机关、年份和顺序，一份文件一个。'
  },
  {
    id: 'source',
    word: '来源',
    means: '收到的原始文件，一个来源可以含多份文件；它的校验值（SHA-256）能证明转录时用的就是它。'
  },
  {
    id: 'note',
    word: '转录说明',
    means: '程序拿不准的地方，写在文件上方；正文照录，不作改动。'
  },
  {
    id: 'checked',
    word: '校对',
    means: '“机器转录”是还没有人看过的，“已校对”是有人对照来源看过的。'
  },
  {
    id: 'task',
    word: '任务',
    means: '工作方案里列出的事项，写明谁牵头、谁负责、何时完成；没有写明的，本档案不补。'
  }
]

const addresses = new Map(
  [...firstWords, ...moreWords].map(({id, word}) => [word, `/glossary/#${id}`])
)

/** Where a word is explained, below the root of the site; `undefined` where it is not. */
export function explanationOf(word: string): string | undefined {
  return addresses.get(word)
}

/** What is filed under a genre, where its name does not tell all. */
export const kindMeanings: Readonly<Partial<Record<Kind, string>>> = {
  minutes: '会议议了什么、定了什么，会后整理成文。',
  decision: '会议或机关作出的决定、决议。',
  personnel: '任命、免职、接受辞职等的名单和决定。',
  explanation: '提出议案、草案时，对它的说明。',
  regulation: '法律、法规、规章和其他成条的规定，包括草案。',
  report: '就一件事、一项工作所作的报告。',
  'work-report': '代表大会上的年度工作报告。',
  opinion: '审议意见、意见和建议。',
  notice: '通知、公告、通告。',
  plan: '方案、计划、规划、措施。',
  reply: '对请示、建议、提案的答复和批复。',
  article: '刊物上的文章。',
  record: '会上发言的记录。',
  other: '没有认出文种的。'
}
