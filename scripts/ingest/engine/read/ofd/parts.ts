import {folderOf, resolveName} from '../container/entry-name.ts'
import {isProblem, type Problem} from '../container/problem.ts'
import {childOf, type XmlElement} from '../container/xml.ts'
import {readXml} from '../container/xml.ts'
import {textIn} from '../container/xml.ts'
import type {Zip} from '../container/zip.ts'

/** A file of XML in a container, and the folder that its paths start from. */
export interface Part {
  root: XmlElement
  folder: string
}

/**
 * A file by the path that another one says. Paths are from the folder of the file that says them, or
 * from the root where they begin with `/`; some programs mean the root without saying so.
 */
export async function readPart(
  zip: Zip,
  folder: string,
  path: string
): Promise<Part | Problem | null> {
  for (const name of new Set([resolveName(path, folder), resolveName(path)])) {
    const root = await readXml(zip, name)
    if (root === null) continue
    return isProblem(root) ? root : {root, folder: folderOf(name)}
  }
  return null
}

/** The text of a child, without white space around it; `null` where there is none. */
export function textOfChild(element: XmlElement | null, name: string): string | null {
  const child = element && childOf(element, name)
  const text = child ? textIn(child).trim() : ''
  return text === '' ? null : text
}
