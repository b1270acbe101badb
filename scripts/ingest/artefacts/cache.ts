import {createHash, randomBytes} from 'node:crypto'
import {mkdirSync, readdirSync, rmSync, statSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {explainError, hasCode, systemErrorOf} from '../../../src/text/system-error.ts'
import type {Identity, Maker} from './format.ts'
import type {Head} from './head.ts'
import {placeFile, replaceFile} from './place-file.ts'
import {DamagedArtefact, openArtefact} from './read-artefact.ts'
import {trim} from './trim.ts'

/** Artefacts of earlier runs. Whatever is wrong with it only costs time. */
export interface Cache {
  /** Whether there can be anything by this maker. */
  isEmpty: boolean
  /**
   * Have an artefact at a path where nothing stands, if it is there and whole.
   *
   * @returns its head
   */
  take: (source: Source, to: string) => Head | null
  /** Keep an artefact. */
  keep: (source: Source, from: string) => void
  /** Let go of what was not used for longest, where there is too much. */
  trim: () => void
}

/** A source as an artefact knows it. */
export type Source = Pick<Identity, 'file' | 'sha256' | 'note'>

/** What a cache may hold, in bytes. */
const largest = 4_000_000_000
/** When something was used is told only so often. */
const day = 86_400_000

/**
 * Open the cache of a folder, which need not be there yet. Several runs can use it at once.
 *
 * @param onTrouble told once, in words for people, where it cannot be written
 */
export function openCache(
  folder: string,
  maker: Maker,
  onTrouble: (sentence: string) => void
): Cache {
  const below = join(folder, 'ingest')
  // What another program made is of no use, and goes when room is needed.
  const own = join(below, digestOf([maker.program, maker.settings]).slice(0, 16))
  const pathOf = ({file, sha256, note}: Source) => join(own, digestOf([file, sha256, note]))
  let isKeeping = true
  let hasKept = false
  return {
    isEmpty: isEmpty(own),
    take: ({file, sha256, note}, to) => {
      const source = {file, sha256, note}
      try {
        placeFile(pathOf(source), to)
        const head = headIn(to, {...maker, ...source})
        if (head) touch(pathOf(source))
        else rmSync(to)
        return head
      } catch (error) {
        if (!systemErrorOf(error)) throw error
        rmSync(to, {force: true})
        return null
      }
    },
    keep: (source, from) => {
      if (!isKeeping) return
      try {
        mkdirSync(own, {recursive: true})
        replaceFile(from, pathOf(source), join(own, `${randomBytes(8).toString('hex')}.new`))
        hasKept = true
      } catch (error) {
        if (!systemErrorOf(error)) throw error
        isKeeping = false
        onTrouble(`缓存 ${folder} 写不进去（${explainError(error)}）；照常收录，只是下次不会更快`)
      }
    },
    trim: () => {
      if (hasKept) trim(below, largest)
    }
  }
}

function digestOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** The head of an artefact, if it is what it should be: nobody but a disk changes one. */
function headIn(path: string, identity: Identity): Head | null {
  try {
    const artefact = openArtefact(path)
    try {
      const isIt = () =>
        Object.entries(identity).every(
          ([key, value]) => artefact.identity[key as keyof Identity] === value
        )
      return artefact.isIntact() && isIt() ? artefact.head() : null
    } finally {
      artefact.close()
    }
  } catch (error) {
    if (error instanceof DamagedArtefact) return null
    throw error
  }
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch {
    return true
  }
}

function touch(path: string): void {
  try {
    const now = new Date()
    if (now.getTime() - statSync(path).mtimeMs > day) utimesSync(path, now, now)
  } catch (error) {
    // Somebody else has made room.
    if (!hasCode(error, 'ENOENT', 'EACCES', 'EPERM', 'EROFS')) throw error
  }
}
