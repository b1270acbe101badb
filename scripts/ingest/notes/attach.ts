import {basename} from 'node:path'
import type {Found} from '../sources/walk.ts'

const ending = /\.source\.ya?ml$/i

/** Whether a file holds what people noted of a source: `NAME.source.yaml`. */
function isNote(path: string): boolean {
  return ending.test(basename(path))
}

/**
 * Put notes to their sources: `公告.txt.source.yaml` is of `公告.txt`, `公告.source.yaml` of the only
 * file in its folder of that name, whatever its ending.
 *
 * @param files by the paths where they were found
 * @returns notes by the paths of their sources, and the notes that belong to no one source
 */
export function attachNotes(files: ReadonlyMap<string, Found>): {
  notes: Map<string, Found>
  astray: string[]
} {
  const notes = new Map<string, Found>()
  const astray: string[] = []
  const named = [...files].filter(([shown]) => isNote(shown))
  if (named.length === 0) return {notes, astray}
  const sources = [...files.keys()].filter((shown) => !isNote(shown))
  const byStem = Map.groupBy(sources, (shown) => shown.replace(/\.[^./\\]*$/, ''))
  for (const [shown, note] of named) {
    const name = shown.replace(ending, '')
    const whole = files.has(name) ? [name] : (byStem.get(name) ?? [])
    const [only, ...others] = whole
    if (only === undefined || others.length > 0 || notes.has(only)) astray.push(shown)
    else notes.set(only, note)
  }
  return {notes, astray}
}
