import {flushCompileCache} from 'node:module'
import {systemErrorOf} from '../../../src/text/system-error.ts'
import {pipelineOptions} from '../archive/pipeline-options.ts'
import {ingestFile} from '../ingest-file.ts'
import {createPipeline} from '../pipeline.ts'
import {endWithParent} from './end-with-parent.ts'
import {counting, createTeller, ofProof} from './share.ts'
import type {Answer, Order, Told, WorkerData} from './task.ts'

/**
 * What runs in the process of a worker. Takes what it is made with, says that it is ready,
 * then answers each source.
 */
endWithParent()
// Whoever waits ends this process then.
process.on('uncaughtException', (error) => process.send?.({broken: error.message}))
process.once('message', (data: WorkerData) => {
  const {archive, maker, ...options} = data
  const {begin, onShare} = createTeller((share) => process.send?.({share} satisfies Told))
  const pipeline = createPipeline(pipelineOptions(archive), counting(onShare))
  const onProved = (share: number) => onShare(ofProof(share))
  const answer = async ({source, artefact, isBrief}: Order): Promise<Answer> => {
    try {
      begin()
      const made = await ingestFile(source, artefact, pipeline, maker, options, onProved)
      return isBrief && made.artefact !== null ? 'written' : made
    } catch (error) {
      const system = systemErrorOf(error)
      if (!system || !(error instanceof Error)) throw error
      return {unwritten: {message: error.message, ...system}}
    }
  }
  let isFirst = true
  process.on('message', (order: Order) => {
    void answer(order).then((given) => {
      process.send?.(given)
      // Readers are loaded when there is something for them, and sources are of one format as a rule.
      if (isFirst) flushCompileCache()
      isFirst = false
    })
  })
  process.send?.('ready')
  // Nobody waits for the end of this process.
  flushCompileCache()
})
