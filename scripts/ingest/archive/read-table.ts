import {readFileSync} from 'node:fs'

/** The rows of a table beside this file, cut at their tabs; lines that begin with # are for people. */
export function readTable(name: string): string[][] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
}
