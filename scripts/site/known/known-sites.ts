import {createHash, randomBytes} from 'node:crypto'
import {
  existsSync,
  lstatSync,
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
import type {PageKeys} from '../../../src/loader/known-pages.ts'
import {orNull} from '../../../src/text/system-error.ts'
import type {Stamps} from '../../publish/stamps.ts'
import {placeFile, replaceFile} from '../../ingest/artefacts/place-file.ts'

/** What is known of a site that was made. */
export interface SiteRecord {
  /** Digest of all that decided it; `null` where the same sources might become something else. */
  key: string | null
  /** Digest of all that its pages were made with. */
  making: string
  /** Digests of what pages of documents show, by the addresses of the documents. */
  pages: PageKeys
  /** Its compiled documents: JSON of their manifest, and the index of their pack. */
  documents: string
  index: string
  /** Digests of what was compared by the proofs that held. */
  proofs: string[]
}

/** Sites that earlier runs made, by the digest of their manifest. Whatever is wrong with it only costs time. */
export interface KnownSites {
  /** `null` where nothing is known, or what was written is not whole. */
  read: (manifest: string) => SiteRecord | null
  /**
   * @param files those that the build of its pages has left
   * @param documents folder of the documents as they were ingested, which is moved; what is
   *   read of both must be checked, and nothing of a site may be one file with one of theirs
   */
  write: (manifest: string, site: SiteRecord, files: BuiltFiles, documents: string) => void
  /** Where the documents of a site are, if they are. */
  documentsOf: (manifest: string) => string
  /** What the system says of the files of a site; `null` as of {@link read}. */
  stampsOf: (manifest: string) => Stamps | null
  writeStamps: (manifest: string, stamps: Stamps) => void
  /** Keep the empty folders of the site that it took the place of, for the next. Only the last that were kept stay. */
  keepFolders: (manifest: string, folder: string) => void
  /** Have the folders that were kept at a path where nothing stands, if they are there. */
  takeFolders: (manifest: string, to: string) => void
  /** Have such a file of a site at a path where nothing stands; whether it is there. */
  place: (manifest: string, file: keyof BuiltFiles, to: string) => boolean
}

/** Paths of files that the build of pages leaves for the next one. What is read of them must be checked. */
export interface BuiltFiles {
  /** Its compiled documents. */
  pack: string
  /** The code of the pages. */
  renderer: string
}

/** So many sites are known; those that were used last. */
const most = 8
const names = /^[0-9a-f]{64}$/
const parts = /^([0-9a-f]{64})\.(?:pack|renderer|documents|stamps|folders)$/
const foldersEnd = '.folders'
/** What a run that did not end has left, once it is so old. */
const unfinished = /^[0-9a-f]{16}\.new$/
const hour = 3_600_000

/** @param folder of the cache; need not be there yet */
export function openKnownSites(folder: string): KnownSites {
  const own = join(folder, 'site')
  return {
    read: (manifest) => orNull(() => parse(readUsed(join(own, manifest))) as SiteRecord | null),
    documentsOf: (manifest) => documentsOf(join(own, manifest)),
    write: (manifest, site, files, documents) => {
      orNull(() => {
        mkdirSync(own, {recursive: true})
        writeWhole(own, manifest, format(site))
        for (const file of ['pack', 'renderer'] as const)
          replaceFile(files[file], `${join(own, manifest)}.${file}`, freshIn(own))
        orNull(() => renameSync(documents, documentsOf(join(own, manifest))))
        trim(own)
      })
    },
    stampsOf: (manifest) =>
      orNull(() => parse(readFileSync(stampsOf(join(own, manifest)), 'utf8')) as Stamps | null),
    writeStamps: (manifest, stamps) => {
      orNull(() => {
        mkdirSync(own, {recursive: true})
        writeWhole(own, stampsOf(manifest), format(stamps))
      })
    },
    keepFolders: (manifest, folder) => {
      orNull(() => {
        for (const name of readdirSync(own))
          if (name.endsWith(foldersEnd)) rmSync(join(own, name), {recursive: true, force: true})
        renameSync(folder, join(own, manifest + foldersEnd))
      })
    },
    takeFolders: (manifest, to) => {
      orNull(() => {
        const folders = join(own, manifest + foldersEnd)
        // Files are removed from what is taken: a link could lead to those of others.
        if (lstatSync(folders).isDirectory()) renameSync(folders, to)
      })
    },
    place: (manifest, file, to) =>
      orNull(() => {
        placeFile(`${join(own, manifest)}.${file}`, to)
        return true
      }) ?? false
  }
}

function documentsOf(path: string): string {
  return `${path}.documents`
}

function stampsOf(path: string): string {
  return `${path}.stamps`
}

function freshIn(folder: string): string {
  return join(folder, `${randomBytes(8).toString('hex')}.new`)
}

function readUsed(path: string): string {
  const text = readFileSync(path, 'utf8')
  const now = new Date()
  orNull(() => utimesSync(path, now, now))
  return text
}

/** A line of JSON, and its digest on the next. */
function format(known: SiteRecord | Stamps): string {
  const json = JSON.stringify(known)
  return `${json}\n${sumOf(json)}\n`
}

/** What was kept, where it is whole; `null` where it is not. */
function parse(text: string): unknown {
  const [json = '', sum = '', ...rest] = text.split('\n')
  return sum === sumOf(json) && rest.join('') === '' ? JSON.parse(json) : null
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A file is whole at every moment. It need not outlive a loss of power: its digest tells. */
function writeWhole(folder: string, name: string, text: string): void {
  const fresh = freshIn(folder)
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
  for (const name of readdirSync(folder)) {
    const [, site] = parts.exec(name) ?? []
    if (site === undefined || existsSync(join(folder, site))) continue
    rmSync(join(folder, name), {recursive: true, force: true})
  }
}
