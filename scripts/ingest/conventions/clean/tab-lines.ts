import {plainOf} from '../../engine/site-words/plain.ts'
import {tabsIn} from '../../engine/site-words/tabs.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {isSentence} from './sentence.ts'

/** Tabs stand among so many lines at the front, above the first sentence. */
const searched = 40

/** Names of tabs in a row above a text, with nothing between them: 征集公告 草案内容 意见反馈. */
export function tabLines(blocks: readonly Block[]): Block[] {
  const front = blocks.slice(0, searched).map(textOf)
  const text = front.findIndex(isSentence)
  if (text === -1) return []
  const tabs = tabsIn(front.slice(0, text).map(plainOf))
  return blocks.filter((_, at) => tabs.has(at))
}
