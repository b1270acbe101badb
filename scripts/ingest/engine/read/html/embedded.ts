import type {Nodes, Root} from 'hast'
import {isElement, isHidden} from './elements.ts'

/** Endings of files that a page may show in a frame; most of what frames hold is of the site. */
const shown = /\.(?:pdf|docx?|wps|ofd|xlsx?|pptx?|txt)(?:[?#&]|$)/i

/** Whether a page shows a document of its own in a frame, whose text the page does not hold. */
export function showsDocument(node: Root | Nodes): boolean {
  if (isElement(node)) {
    if (isHidden(node)) return false
    const {tagName, properties} = node
    if (/^(?:iframe|embed|object)$/.test(tagName)) {
      const {src = '', data = src, srcDoc = ''} = properties
      if (shown.test(data) || /\p{Script=Han}/u.test(srcDoc)) return true
    }
  }
  return 'children' in node && node.children.some(showsDocument)
}
