import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {manifestName} from '../../src/schema/manifest.ts'

/** What came of joining what a person changed with what ingest makes by now. */
export type Joined =
  /** Nothing new was made, or nobody knows what the person changed it from. */
  | {state: 'as-is'}
  | {state: 'merged'; bytes: Buffer}
  /** Both changed the same lines. */
  | {state: 'conflict'}

/** Commits of a file that are looked at. */
const mostCommits = 100
const seconds = 20
const mostBytes = 500_000_000

/**
 * Join the changes of a person to a document with those of ingest, by git's own merge of three
 * files: what ingest made before, as it was committed, what the person has, and what ingest makes.
 *
 * @param folder `content/`
 * @param path of the document in it
 * @param fresh the file that ingest has made
 * @param work a folder for files that nobody needs afterwards
 */
export async function joinChanges(
  folder: string,
  path: string,
  fresh: string,
  work: string
): Promise<Joined> {
  const base = committedBase(folder, path)
  if (base === null || base.equals(await readFile(fresh))) return {state: 'as-is'}
  const own = await mkdtemp(join(work, 'merge-'))
  try {
    await writeFile(join(own, 'base'), base)
    const {status, stdout} = git(folder, [
      ...['merge-file', '-p', '--', join(folder, path), join(own, 'base'), fresh]
    ])
    if (status === 0) return {state: 'merged', bytes: stdout}
    // Its status is the number of conflicts; above that, it could not be done.
    return {state: status !== null && status <= 127 ? 'conflict' : 'as-is'}
  } finally {
    await rm(own, {recursive: true, force: true})
  }
}

/** The document as ingest made it, from the latest commit whose manifest says that it did. */
function committedBase(folder: string, path: string): Buffer | null {
  const log = git(folder, ['log', `-n${String(mostCommits)}`, '--format=%H', '--', path])
  if (log.status !== 0) return null
  for (const commit of log.stdout.toString('latin1').split('\n').filter(Boolean)) {
    const blob = git(folder, ['show', `${commit}:./${path}`])
    const manifest = git(folder, ['show', `${commit}:./${manifestName}`])
    if (blob.status !== 0 || manifest.status !== 0) continue
    const sha256 = createHash('sha256').update(blob.stdout).digest('hex')
    // Whatever else it says, it says that it made this.
    if (manifest.stdout.includes(`${JSON.stringify(path)}:{"sha256":"${sha256}"`))
      return blob.stdout
  }
  return null
}

function git(
  folder: string,
  parameters: readonly string[]
): {status: number | null; stdout: Buffer} {
  const {status, stdout, error} = spawnSync('git', parameters, {
    cwd: folder,
    timeout: seconds * 1000,
    maxBuffer: mostBytes,
    stdio: ['ignore', 'pipe', 'ignore']
  })
  // Where there is no git, there is no output, either.
  return error ? {status: null, stdout: Buffer.alloc(0)} : {status, stdout}
}
