/** Files that systems and programs leave in folders of people, in lower case. */
const files: ReadonlySet<string> = new Set([
  'thumbs.db',
  'ehthumbs.db',
  'ehthumbs_vista.db',
  'desktop.ini',
  'icon\r'
])

/** Folders of that sort: waste bins, bookkeeping, previews, and what archivers add. */
const folders: ReadonlySet<string> = new Set([
  '$recycle.bin',
  'system volume information',
  '__macosx',
  '@eadir'
])

/**
 * Whether something in a folder is nobody's document and not worth a word: hidden,
 * left there by a system, or the lock of an office program (`~$…`) whose document
 * stands beside it.
 */
export function isJunk(name: string, isFolder: boolean): boolean {
  if (name.startsWith('.')) return true
  return isFolder ? folders.has(name.toLowerCase()) : isJunkFile(name)
}

function isJunkFile(name: string): boolean {
  return name.startsWith('~$') || files.has(name.toLowerCase())
}
