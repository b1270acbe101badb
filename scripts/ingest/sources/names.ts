import {sep} from 'node:path'

/**
 * Names for files by their paths: as many parts from the end as each asks for, and
 * where two would be the same as many more as it needs to tell them apart.
 *
 * @param depths how many parts from the end of each path name it
 * @returns the name of each path
 */
export function nameApart(depths: ReadonlyMap<string, number>): Map<string, string> {
  const paths = Map.groupBy(depths, ([path, depth]) => path.split(sep).slice(-depth).join('/'))
  if (paths.size === depths.size) {
    return new Map([...paths].flatMap(([name, same]) => same.map(([path]) => [path, name])))
  }
  const deeper = [...paths.values()].flatMap((same) =>
    same.map(([path, depth]) => [path, same.length > 1 ? depth + 1 : depth] as const)
  )
  return nameApart(new Map(deeper))
}

/** A name in UTF-8; `null` where its bytes are none. */
export function nameOf(bytes: Uint8Array): string | null {
  return decode('utf-8', bytes)
}

/**
 * How people call a file whose name is not in UTF-8: mostly it came out of an archive
 * of a Chinese Windows, and reads well as GB18030. Else its bytes are shown.
 *
 * @param taken names of others in the same folder
 */
export function legibleName(bytes: Uint8Array, taken: ReadonlySet<string | null>): string {
  const chinese = decode('gb18030', bytes)
  if (chinese !== null && !/\p{Cc}/u.test(chinese) && !taken.has(chinese)) return chinese
  return [...bytes]
    .map((byte) =>
      byte > 0x1f && byte < 0x7f
        ? String.fromCharCode(byte)
        : `\\x${byte.toString(16).padStart(2, '0')}`
    )
    .join('')
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return null
  }
}
