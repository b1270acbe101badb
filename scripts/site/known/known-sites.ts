import {createHash, randomBytes} from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {systemErrorOf} from '../../../src/text/system-error.ts'

/** What is known of a site that was made. */
export interface KnownSite {
  /** Digest of all that decided it. */
  key: string
}

/** Sites that earlier runs made, by the digest of their manifest. Whatever is wrong with it only costs time. */
export interface KnownSites {
  /** `null` where nothing is known, or what was written is not whole. */
  read: (manifest: string) => KnownSite | null
  write: (manifest: string, site: KnownSite) => void
}

/** So many sites are known; those that were used last. */
const most = 8
const names = /^[0-9a-f]{64}$/
/** What a run that did not end has left, once it is so old. */
const unfinished = /^[0-9a-f]{16}\.new$/
const hour = 3_600_000

/** @param folder of the cache; need not be there yet */
export function openKnownSites(folder: string): KnownSites {
  const own = join(folder, 'site')
  return {
    read: (manifest) => orNull(() => parse(readUsed(join(own, manifest)))),
    write: (manifest, site) => {
      orNull(() => {
        mkdirSync(own, {recursive: true})
        writeWhole(own, manifest, format(site))
        trim(own)
      })
    }
  }
}

function readUsed(path: string): string {
  const text = readFileSync(path, 'utf8')
  const now = new Date()
  orNull(() => utimesSync(path, now, now))
  return text
}

/** A line of JSON, and its digest on the next. */
function format(site: KnownSite): string {
  const json = JSON.stringify(site)
  return `${json}\n${sumOf(json)}\n`
}

function parse(text: string): KnownSite | null {
  const [json = '', sum = '', ...rest] = text.split('\n')
  return sum === sumOf(json) && rest.join('') === '' ? (JSON.parse(json) as KnownSite) : null
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A file is whole at every moment. It need not outlive a loss of power: its digest tells. */
function writeWhole(folder: string, name: string, text: string): void {
  const fresh = join(folder, `${randomBytes(8).toString('hex')}.new`)
  try {
    writeFileSync(fresh, text, {flag: 'wx'})
    renameSync(fresh, join(folder, name))
  } finally {
    rmSync(fresh, {force: true})
  }
}

/** What has another name than those that are given here stays. */
function trim(folder: string): void {
  const known = readdirSync(folder)
    .filter((name) => names.test(name) || unfinished.test(name))
    .map((name) => ({name, used: statSync(join(folder, name)).mtimeMs}))
    .sort((a, b) => b.used - a.used || (a.name < b.name ? -1 : 1))
  const old = [
    ...known.filter(({name}) => names.test(name)).slice(most),
    ...known.filter(({name, used}) => unfinished.test(name) && Date.now() - used > hour)
  ]
  for (const {name} of old) rmSync(join(folder, name), {force: true})
}

/** `null` where the system does not let it be done: then the next run takes longer. */
function orNull<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch (error) {
    if (!systemErrorOf(error)) throw error
    return null
  }
}
