import type {Element, Root} from 'hast'
import {isElement, keepsSpaces} from './elements.ts'
import {findElement} from './parse-page.ts'

/** Programs that write a page of their own documents, and break its lines at spaces only. */
const officePrograms = /LibreOffice|OpenOffice|Microsoft Word|WPS/i

/**
 * Make the spaces again that a program put the ends of its own lines in place of. Elsewhere the end
 * of a line between two Han characters is no space: sites break lines anywhere.
 */
export function restoreSpaces(root: Root): void {
  if (isExported(root)) restoreIn(root)
}

/** Whether a program of documents wrote a page. */
export function isExported(root: Root): boolean {
  return officePrograms.test(generatorOf(root))
}

function restoreIn(node: Root | Element): void {
  for (const child of node.children) {
    if (child.type === 'text') child.value = child.value.replace(/[\t\r\n\f]/g, ' ')
    else if (isElement(child) && !keepsSpaces(child)) restoreIn(child)
  }
}

/** What the head of a page says that it was written by. */
function generatorOf(root: Root): string {
  const metas = findElement(root, 'head')?.children ?? []
  return metas
    .filter((child) => isElement(child))
    .map(({properties}) =>
      /^(?:generator|progid)$/i.test(String(properties.name)) ? String(properties.content) : ''
    )
    .join(' ')
}
