import {isContentError} from '../../src/content/content-error.ts'
import {refusals} from '../../src/text/refusals.ts'
import {explainError, systemErrorOf} from '../../src/text/system-error.ts'
import {Failure} from '../failure.ts'
import {UsageError} from './usage-error.ts'

/**
 * What a command says of what ended it: a failure tells itself, a refusal of the system what and
 * where it is and what to do; anything else is a fault of ours, and shows its stack.
 */
export function describeError(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\n用法见 --help`
  if (error instanceof Failure || isContentError(error)) return error.message
  const system = systemErrorOf(error)
  const toDo = system && refusals[system.code]?.toDo
  if (toDo) {
    const where = system.path === null ? '' : `：${system.path}`
    return `无法完成：${explainError(error)}${where}\n${toDo}，再运行一次。`
  }
  const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error)
  return `这是程序自身的缺陷，不是来源或用法的问题；工作已停止。\n${stack}\n请把以上内容连同所用的命令报告给本软件的维护者。`
}
