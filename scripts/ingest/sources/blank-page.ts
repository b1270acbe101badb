import {readFileSync, statSync} from 'node:fs'
import type {Nodes} from 'hast'
import {orNull} from '../../../src/text/system-error.ts'
import {parsePage} from '../engine/read/html/parse-page.ts'

/** A page of more bytes is not looked at. */
const most = 1 << 14

/**
 * Whether a web page has nothing to show: browsers save one for each frame that was empty. What may
 * hold anything else is none, and neither is what cannot be read.
 */
export function isBlankPage(path: string): boolean {
  const text = orNull(() => {
    const found = statSync(path)
    return found.isFile() && found.size <= most ? readFileSync(path, 'latin1') : null
  })
  return text !== null && isBlank(text)
}

/** Elements that show nothing by themselves; of any other that cannot be told. */
const silent = new Set('html head meta link base body div span p br'.split(' '))

/** Whether there is nothing on a page but boxes without a text. */
export function isBlank(html: string): boolean {
  const page = parsePage(html)
  return 'root' in page && showsNothing(page.root)
}

function showsNothing(node: Nodes): boolean {
  if (node.type === 'text') return /^[ \t\r\n\f]*$/.test(node.value)
  if (node.type !== 'element') return !('children' in node) || node.children.every(showsNothing)
  const {tagName, children} = node
  if (tagName === 'script' || tagName === 'style') return true
  return silent.has(tagName) && children.every(showsNothing)
}
