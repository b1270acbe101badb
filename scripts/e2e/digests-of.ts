import {createHash} from 'node:crypto'
import {readdir, readFile} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'

/** The files below a folder by path, as digests. */
export async function digestsOf(root: string): Promise<Map<string, string>> {
  const digests = new Map<string, string>()
  for (const entry of await readdir(root, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const digest = createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
    digests.set(relative(root, path).replaceAll(sep, '/'), digest)
  }
  return digests
}
