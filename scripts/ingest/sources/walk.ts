import type {Dirent} from 'node:fs'
import {lstat, readdir, realpath, stat} from 'node:fs/promises'
import {join, sep} from 'node:path'
import {explainError} from '../../../src/text/system-error.ts'
import {type Fault, specialFault} from './fault.ts'
import {isJunk} from './junk.ts'
import {legibleName, nameOf} from './names.ts'

interface Place {
  /** Where it is read. */
  path: string
  /** Where it was found: through links, if links lead there. */
  shown: string
  /** How many parts from the end of that path name it. */
  depth: number
}

/** A file, or what cannot be read as one and why. */
export interface Found extends Place {
  fault?: Fault
}

/** Nobody files papers deeper than this. */
const deepest = 100

/**
 * Finds what stands at and below paths. No call of it opens a file, and each folder
 * is walked once, however many paths and links lead to it.
 */
export class Walk {
  readonly #found: Found[] = []
  readonly #folders: Place[] = []
  readonly #links: Place[] = []
  /** Paths of the folders that were walked, by device and number. */
  readonly #walked = new Map<string, string>()
  /** Real paths of the folders that were asked for. */
  readonly #roots: string[] = []
  readonly #followLinks: boolean

  constructor(followLinks: boolean) {
    this.#followLinks = followLinks
  }

  /**
   * A path that was asked for: if it is a link, its target was.
   *
   * @throws the error of `node:fs` where it does not exist
   */
  async add(root: string): Promise<void> {
    const isLink = (await lstat(root)).isSymbolicLink()
    const path = isLink ? await realpath(root) : root
    const kinds = await stat(path)
    if (kinds.isDirectory()) {
      this.#roots.push(await realpath(root))
      this.#folders.push({path, shown: root, depth: 0})
      await this.#walkFolders()
    } else this.#take(kinds, {path, shown: root, depth: 1})
  }

  /** Look at the links last, so that a folder is known by its own path, not by one that leads to it. */
  async finish(): Promise<Found[]> {
    for (let link = this.#links.shift(); link; link = this.#links.shift()) {
      try {
        await this.#follow(link)
      } catch (error) {
        this.#leaveOut(link, {rule: 'link-broken', status: 'failed', found: explainError(error)})
      }
      await this.#walkFolders()
    }
    return this.#found
  }

  async #walkFolders(): Promise<void> {
    for (let folder = this.#folders.pop(); folder; folder = this.#folders.pop()) {
      try {
        await this.#walkOnce(folder)
      } catch (error) {
        this.#leaveOut(folder, {
          rule: 'folder-unread',
          status: 'failed',
          found: explainError(error)
        })
      }
    }
  }

  async #walkOnce(folder: Place): Promise<void> {
    const identity = await identityOf(folder.path)
    const before = this.#walked.get(identity)
    if (before === undefined) {
      this.#walked.set(identity, folder.path)
      await this.#walk(folder)
    } else if (folder.depth > 0 && (await realpath(before)) !== (await realpath(folder.path))) {
      // One folder in two places (a mount), or a disk that tells two apart by name only.
      this.#leaveOut(folder, {rule: 'link-repeated', status: 'duplicate'})
    }
  }

  async #walk(folder: Place): Promise<void> {
    if (folder.depth > deepest) {
      this.#leaveOut(folder, {rule: 'folder-deep', status: 'failed', expected: String(deepest)})
      return
    }
    const entries = await readdir(folder.path, {withFileTypes: true, encoding: 'buffer'})
    const taken = new Set(entries.map(({name}) => nameOf(name)))
    for (const entry of entries.sort((a, b) => Buffer.compare(a.name, b.name))) {
      const known = nameOf(entry.name)
      const name = known ?? legibleName(entry.name, taken)
      if (isJunk(name, entry.isDirectory())) continue
      const [path, shown] = [join(folder.path, name), join(folder.shown, name)]
      const place = {path, shown, depth: folder.depth + 1}
      if (known === null)
        this.#leaveOut(place, {rule: 'source-name', status: 'failed', found: name})
      else this.#take(entry, place)
    }
  }

  #take(kinds: Kinds, place: Place): void {
    if (kinds.isDirectory()) this.#folders.push(place)
    else if (kinds.isSymbolicLink()) this.#links.push(place)
    else if (kinds.isFile()) this.#found.push(place)
    else this.#leaveOut(place, specialFault(kinds))
  }

  async #follow(link: Place): Promise<void> {
    const path = await realpath(link.path)
    const kinds = await stat(path)
    if (!this.#followLinks && !this.#roots.some((root) => isInside(path, root))) {
      this.#leaveOut(link, {rule: 'link-outside', status: 'failed'})
    } else if (kinds.isDirectory() && this.#walked.has(await identityOf(path))) {
      this.#leaveOut(link, {rule: 'link-repeated', status: 'duplicate'})
    } else this.#take(kinds, {...link, path})
  }

  #leaveOut(place: Place, fault: Fault): void {
    this.#found.push({...place, fault})
  }
}

type Kinds = Pick<
  Dirent<Buffer>,
  | 'isDirectory'
  | 'isSymbolicLink'
  | 'isFile'
  | 'isFIFO'
  | 'isSocket'
  | 'isCharacterDevice'
  | 'isBlockDevice'
>

async function identityOf(path: string): Promise<string> {
  const {dev, ino} = await stat(path, {bigint: true})
  // Some disks do not number their folders.
  return ino === 0n ? await realpath(path) : `${String(dev)}:${String(ino)}`
}

function isInside(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}
