import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Archive} from '../../../src/schema/archive.ts'
import {identityOfOffice} from '../engine/read/office/find.ts'
import type {Maker} from './format.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** All of the program that decides what comes of a source is below these folders. */
export const programParts = [
  'scripts/ingest',
  'scripts/proof',
  'src/content',
  'src/documents',
  'src/memory',
  'src/schema',
  'src/text'
]

/** Who makes artefacts: this program, with the settings of an archive. */
export function makerOf(archive: Archive): Maker {
  // What another program converts is of its build, too.
  const program = [digestOfProgram(programParts), identityOfOffice()].join(' ')
  return {
    program: createHash('sha256').update(program).digest('hex'),
    settings: digestOfSettings(archive)
  }
}

/** Files that name the packages and their versions; the first that is there counts. */
const packageLists = ['package-lock.json', 'node_modules/.package-lock.json', 'package.json']

/**
 * Digest of files of the program, of the versions of its packages and of Node.
 *
 * @param parts files and folders, as paths from its root
 */
export function digestOfProgram(parts: readonly string[]): string {
  const hash = createHash('sha256').update(process.version)
  const packages = packageLists.find((path) => existsSync(join(root, path))) ?? []
  for (const path of [packages, parts.flatMap(filesAt)].flat()) {
    // Git may have given the lines other ends.
    const text = readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')
    hash.update(`${path}\n${String(text.length)}\n${text}`)
  }
  return hash.digest('hex')
}

/** What an archive is called, and what it says of itself, decides nothing. */
const shownOnly: ReadonlySet<string> = new Set([
  ...['name', 'description', 'notice', 'synonyms', 'license', 'feeds']
])

function digestOfSettings(archive: Archive): string {
  const settings = Object.entries(archive).filter(([key]) => !shownOnly.has(key))
  return createHash('sha256').update(JSON.stringify(settings)).digest('hex')
}

/** Paths of a file, or of all in a folder, from the root, with `/` between folders, in an order that does not depend on the machine. */
function filesAt(path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path]
  const entries = readdirSync(join(root, path), {withFileTypes: true})
  return entries
    .filter(({name}) => !/^\.|\.(?:test|fixture)\.\w+$|^fixtures$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesAt(`${path}/${entry.name}`) : [`${path}/${entry.name}`]
    )
}
