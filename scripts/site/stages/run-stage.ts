import {fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {Failure} from '../../failure.ts'
import {type Order, type Outcome, type StageName, stages} from './stages.ts'

type Result<Name extends StageName> = Awaited<ReturnType<(typeof stages)[Name]['run']>>

/**
 * Run a stage in a process of its own: all the memory that it took is free when it ends, and
 * one that dies does not take the run with it.
 *
 * @throws {Failure} where the stage fails for a reason that it tells, or dies
 */
export async function runStage<Name extends StageName>(
  stage: Name,
  options: Parameters<(typeof stages)[Name]['run']>[0]
): Promise<Result<Name>> {
  process.stderr.write(`${stages[stage].name}……\n`)
  const outcome = await ask({stage, options})
  if (outcome.state === 'done') return outcome.result as Result<Name>
  if (outcome.state === 'failed') throw new Failure(outcome.message)
  throw Object.assign(new Error(outcome.message), outcome.properties)
}

/** What the process answers, once it has ended: beside the next one there would be memory for two. */
function ask(order: Order): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('process.ts', import.meta.url)), {
      serialization: 'advanced'
    })
    let outcome: Outcome | null = null
    child.once('message', (answer: Outcome) => {
      outcome = answer
      if (stages[order.stage].isEnded) child.kill('SIGKILL')
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      const settle = () => {
        if (outcome) resolve(outcome)
        else reject(died(order.stage, code, signal))
      }
      // What it said last may arrive behind its end.
      if (child.connected) child.once('disconnect', settle)
      else settle()
    })
    child.send(order, (error) => {
      if (error) reject(died(order.stage, null, null))
    })
  })
}

function died(stage: StageName, code: number | null, signal: NodeJS.Signals | null): Failure {
  const why =
    signal === null
      ? `（退出状态 ${String(code)}）。请再运行一次；若仍然如此，请报告。`
      : `（信号 ${signal}），多半是内存不够或被人结束。请关掉别的程序，再运行一次。`
  return new Failure(`没有做完：“${stages[stage].name}”的进程中途停止${why}`)
}
