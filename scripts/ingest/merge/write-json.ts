import {closeSync, openSync, writeFileSync} from 'node:fs'
import {jsonPieces} from '../artefacts/json-pieces.ts'

/**
 * Write a value as indented JSON and the end of a line, in pieces.
 *
 * @param depth so deep below the value, lists and objects are taken apart
 * @throws the error of `node:fs` where the file cannot be written
 */
export function writeJson(path: string, value: unknown, depth: number): void {
  const file = openSync(path, 'w')
  try {
    for (const piece of jsonPieces(value, depth, 1)) writeFileSync(file, piece)
    writeFileSync(file, '\n')
  } finally {
    closeSync(file)
  }
}
