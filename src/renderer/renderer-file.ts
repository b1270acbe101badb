import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {orNull} from '../text/system-error.ts'

/** Where a build leaves its renderer. @param folder that of compiled documents */
export function rendererIn(folder: string): string {
  return join(folder, 'renderer.json')
}

/** Where one waits that was made by this very program with these settings. @param folder as above */
export function knownRendererIn(folder: string): string {
  return join(folder, 'known-renderer.json')
}

/** Folders whose files make up a renderer: the code of the pages, and the files that pages ask for. */
export interface RendererFolders {
  code: string
  assets: string
}

/**
 * Keep what a build has made of the program, in one file: its second line is the digest of the first,
 * so that none is run that is not as it was written.
 */
export function writeRenderer(path: string, {code, assets}: RendererFolders): void {
  const json = JSON.stringify({code: filesIn(code), assets: filesIn(assets)})
  writeFileSync(path, `${json}\n${digestOf(json)}\n`)
}

/**
 * Put the files of a renderer into folders of their own.
 *
 * @returns whether there is one, and whole
 */
export function placeRenderer(path: string, {code, assets}: RendererFolders): boolean {
  const [json = '', sum] = orNull(() => readFileSync(path, 'utf8'))?.split('\n') ?? []
  if (sum !== digestOf(json)) return false
  const files = JSON.parse(json) as {code: Files; assets: Files}
  placeFiles(files.code, code)
  placeFiles(files.assets, assets)
  return true
}

/** The bytes of files in base 64, by their paths. */
type Files = Record<string, string>

function filesIn(folder: string): Files {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(
    entries.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'base64')])
  )
}

function placeFiles(files: Files, folder: string): void {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), bytes, 'base64')
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
