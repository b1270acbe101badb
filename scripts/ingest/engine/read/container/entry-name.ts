import {strictly} from '../strict.ts'

/**
 * The name of a file in a container, as its bytes say: UTF-8 where that is declared or holds,
 * else GB18030, as Chinese programs write without a word. What fits neither is read byte by byte.
 */
export function decodeName(bytes: Uint8Array): string {
  return (
    strictly('utf-8', bytes) ?? strictly('gb18030', bytes) ?? Buffer.from(bytes).toString('latin1')
  )
}

/**
 * A path inside of a container as all its parts write it: `/` between folders, from the root, no
 * `.` and `..`. It only ever is a key and never a path on disk; what climbs out of the root stays in it.
 *
 * @param folder folder that the path starts from where it does not start from the root
 */
export function resolveName(path: string, folder = ''): string {
  const slashed = path.replaceAll('\\', '/')
  const parts: string[] = []
  for (const part of `${slashed.startsWith('/') ? '' : folder}/${slashed}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** The folder that a file is in; empty for the root. */
export function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')))
}
