import {fileURLToPath} from 'node:url'

const root = new URL('../../', import.meta.url)
/** How the root of the project begins a place in a stack trace. */
const prefixes = [root.href, fileURLToPath(root)]

/** A fault of the program, in words that a person can pass on: where it was, and what was thrown. */
export function describeFailure(error: unknown): {found: string; expected: string} {
  return {found: messageOf(error), expected: placeOf(error) ?? '未知位置'}
}

/** The innermost place of the project's own code: `scripts/ingest/messages.ts:12`. */
function placeOf(error: unknown): string | null {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  for (const line of stack.split('\n')) {
    const prefix = prefixes.find((each) => line.includes(each))
    if (prefix === undefined || line.includes('node_modules')) continue
    const place = line.slice(line.indexOf(prefix) + prefix.length)
    const found = /^[\w./-]+:\d+/.exec(place)?.[0]
    if (found !== undefined) return found
  }
  return null
}

/** What was thrown, on one line, without paths of this machine and without data as JSON. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('issues' in error && Array.isArray(error.issues)) return `字段 ${fieldsIn(error.issues)}`
  const message = prefixes.reduce((text, prefix) => text.replaceAll(prefix, ''), error.message)
  const words = message.split(/\s/).filter((word) => word !== '')
  return `${error.name}: ${words.map(withoutFolders).join(' ')}`
}

/** A word of a message; of a path in it only the last part, with the quotation mark in front. */
function withoutFolders(word: string): string {
  const parts = word.split(/[\\/]/)
  const quote = /^\W/.exec(parts[0] ?? '')?.[0] ?? ''
  const isAbsolute = /^(?:|file:|[A-Za-z]:)$/.test((parts[0] ?? '').slice(quote.length))
  return isAbsolute && parts.length > 2 ? quote + (parts.at(-1) ?? '') : word
}

function fieldsIn(issues: readonly unknown[]): string {
  const paths = issues.map((issue) =>
    typeof issue === 'object' && issue !== null && 'path' in issue && Array.isArray(issue.path)
      ? issue.path.join('.')
      : ''
  )
  return [...new Set(paths)].join('、')
}
