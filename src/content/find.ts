import {existsSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'

/** Paths of the files below a folder that end so, with `/` between folders, in order; none where it is not there. */
export function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return []
  const found: string[] = []
  const open = ['']
  for (let within = open.pop(); within !== undefined; within = open.pop()) {
    // With their types: to look at each of many files costs more than to list them.
    for (const entry of readdirSync(join(folder, within), {withFileTypes: true})) {
      const path = within === '' ? entry.name : `${within}/${entry.name}`
      const isFolder = entry.isSymbolicLink() ? leadsToFolder(folder, path) : entry.isDirectory()
      if (isFolder) open.push(path)
      else if (path.endsWith(ending)) found.push(path)
    }
  }
  return found.sort()
}

function leadsToFolder(folder: string, path: string): boolean {
  return statSync(join(folder, path), {throwIfNoEntry: false})?.isDirectory() === true
}
