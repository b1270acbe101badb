import {getSystemErrorMap} from 'node:util'

/** What the usual refusals of an operating system mean. */
const meanings: Readonly<Record<string, string>> = {
  EACCES: '没有读写权限',
  EPERM: '系统不允许这样做',
  ENOENT: '没有这个文件或文件夹',
  ENOTDIR: '路径中有一段不是文件夹',
  EISDIR: '这是文件夹，不是文件',
  ELOOP: '链接指向自己，或读取前被换成了链接',
  ENAMETOOLONG: '路径太长',
  ENXIO: '这不是可以读取的文件',
  EIO: '磁盘读写出错',
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已用完',
  EROFS: '磁盘是只读的',
  EBUSY: '文件正被别的程序占用',
  ETXTBSY: '文件正被别的程序占用',
  EMFILE: '打开的文件太多',
  ENFILE: '打开的文件太多',
  ENOMEM: '内存不足',
  ESTALE: '网络文件夹已断开',
  EXDEV: '两处不在同一个磁盘上',
  ENOTEMPTY: '文件夹不是空的',
  EEXIST: '已有同名的文件或文件夹',
  EINVAL: '系统不接受这样的文件或路径'
}

/** How a library in Rust ends what it says of a call that the system refused: `(os error 28)`. */
const native = /\(os error (\d+)\)/

/**
 * An error of the operating system, by its name such as `ENOENT`, and what it was about where
 * that is known; `null` for any other. A library that is not of JavaScript tells only in its
 * sentence that it is one.
 */
export function systemErrorOf(error: unknown): {code: string; path: string | null} | null {
  if (!(error instanceof Error)) return null
  const code = codeOf(error)
  if (code === null) return null
  const path = 'path' in error && typeof error.path === 'string' ? error.path : null
  return {code, path}
}

function codeOf(error: Error): string | null {
  if ('syscall' in error && 'code' in error && typeof error.code === 'string') return error.code
  const number = native.exec(error.message)?.[1]
  return getSystemErrorMap().get(-Number(number ?? 0))?.[0] ?? null
}

/**
 * Why something failed, for people. Of errors of the system no path is repeated:
 * what is said of a source is published, and where it lay is nobody's concern.
 */
export function explainError(error: unknown): string {
  const system = systemErrorOf(error)
  if (!system) return error instanceof Error ? error.message : String(error)
  const meaning = meanings[system.code]
  return meaning === undefined ? `系统错误 ${system.code}` : `${meaning}（${system.code}）`
}

/** Whether an error is one of `node:fs` with one of some codes, like `ENOENT`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
