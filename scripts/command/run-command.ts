import {printableLines} from '../../src/text/printable.ts'
import {describeError} from './describe-error.ts'
import {UsageError} from './usage-error.ts'

/** Exit status of every command. */
export const exit = {done: 0, incomplete: 1, usage: 2} as const

/**
 * Run a command: `--help` prints its help; of what is thrown it says what {@link describeError} does.
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
    process.stderr.write(`${printableLines(describeError(error))}\n`)
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
