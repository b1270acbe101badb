import {isContentError} from '../../src/content/content-error.ts'
import {printableLines} from '../../src/text/printable.ts'
import {explainError, systemErrorOf} from '../../src/text/system-error.ts'
import {Failure} from '../failure.ts'
import {UsageError} from './usage-error.ts'

/** Exit status of every command. */
export const exit = {done: 0, incomplete: 1, usage: 2} as const

/**
 * Run a command: `--help` prints its help, a failure its message; anything else
 * thrown is a refusal of the system, or a fault of ours and shows its stack.
 *
 * @param help what `--help` prints
 * @param main does the work and returns the exit status
 */
export async function runCommand(help: string, main: () => Promise<number>): Promise<void> {
  outliveReaders()
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    process.stdout.write(`${help.trim()}\n`)
    return
  }
  // Where the work never ends and nothing is left to wait for, Node would end with a status of its own.
  process.exitCode = exit.incomplete
  process.once('exit', sayUnfinished)
  try {
    process.exitCode = await main()
  } catch (error) {
    process.exitCode = error instanceof UsageError ? exit.usage : exit.incomplete
    process.stderr.write(`${printableLines(describe(error))}\n`)
  } finally {
    process.off('exit', sayUnfinished)
  }
}

/** Who reads the output may stop (`| head`) or the terminal close; the work goes on. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.off('error', ignore)
    stream.on('error', ignore)
  }
}

function ignore(): void {
  // There is nobody left to tell.
}

/** Where somebody ends the process on purpose, its status is another, and it is theirs to say why. */
function sayUnfinished(code: number): void {
  if (code !== exit.incomplete) return
  process.stderr.write('没有做完就停了：所等的一步没有结果，可能是子程序被中止。请重新运行。\n')
}

function describe(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\n用法见 --help`
  if (error instanceof Failure || isContentError(error)) return error.message
  const system = systemErrorOf(error)
  const remedy = system && remedies[system.code]
  if (remedy) {
    return `无法完成：${explainError(error)}${system.path === null ? '' : `：${system.path}`}\n${remedy}，再运行一次。`
  }
  const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error)
  return `这是程序自身的缺陷，不是来源或用法的问题；工作已停止。\n${stack}\n请把以上内容连同所用的命令报告给本软件的维护者。`
}

const toDo = {
  space: '腾出空间，或写到别的磁盘',
  rights: '改正读写权限，或写到别处',
  disk: '检查磁盘和连接，或写到别的磁盘',
  load: '关掉别的程序',
  path: '把文件夹移到路径短一些、不经过循环链接的地方'
} as const

/** What to do where a machine refuses what any program asks. Other errors of the system come of wrong calls. */
const remedies: Readonly<Record<string, string | undefined>> = {
  ...{ENOSPC: toDo.space, EDQUOT: toDo.space},
  ...{EACCES: toDo.rights, EPERM: toDo.rights, EROFS: toDo.rights},
  ...{EIO: toDo.disk, ESTALE: toDo.disk},
  ...{EMFILE: toDo.load, ENFILE: toDo.load, ENOMEM: toDo.load},
  ...{EBUSY: toDo.load, ETXTBSY: toDo.load},
  ...{ENAMETOOLONG: toDo.path, ELOOP: toDo.path}
}
