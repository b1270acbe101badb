import {isContentError} from '../../../src/content/content-error.ts'
import {Failure} from '../../failure.ts'
import {endWithParent} from '../../ingest/workers/end-with-parent.ts'
import {type Order, type Outcome, type StageOptions, stages} from './stages.ts'

/** What runs in the process of a stage: takes one order, answers it, and ends, or is ended. */
process.once('message', (order: Order) => {
  void obey(order).then((outcome) => {
    // Whatever a library has left running.
    process.send?.(outcome, () => {
      if (!stages[order.stage].isEnded) process.exit()
    })
  })
})
endWithParent()

async function obey({stage, options}: Order): Promise<Outcome> {
  try {
    return {state: 'done', result: await stages[stage].run(options as StageOptions)}
  } catch (error) {
    if (!(error instanceof Error)) return {state: 'broken', message: String(error), properties: {}}
    const {message, stack} = error
    if (error instanceof Failure || isContentError(error)) return {state: 'failed', message}
    return {state: 'broken', message, properties: {...(error as object), stack}}
  }
}
