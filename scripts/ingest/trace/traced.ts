import type {Root} from 'mdast'
import {type Plugin, type Processor, unified} from 'unified'
import type {VFile} from 'vfile'
import type {Pipeline} from '../pipeline.ts'
import {
  type Moment,
  momentOf,
  placesAt,
  type Remark,
  remarksOf,
  stepBetween,
  type TraceRecord
} from './record.ts'

/**
 * A pipeline whose steps are each looked at before and after. What they make is what
 * they make untraced.
 *
 * @param create gives a processor its steps
 */
export function traced(create: (processor: Processor) => Pipeline): {
  pipeline: Pipeline
  record: TraceRecord
} {
  const watch: Watch = {
    record: {labels: [], read: [], reading: [], steps: [], last: []},
    latest: null
  }
  const processor = unified()
  const use = processor.use.bind(processor) as (...step: readonly unknown[]) => Processor
  const useTraced = (step: Plugin, ...options: readonly unknown[]) =>
    use(observed(step, watch), ...options)
  return {pipeline: create(Object.assign(processor, {use: useTraced})), record: watch.record}
}

/** What was seen so far. */
interface Watch {
  record: TraceRecord
  /** How the last step left the tree. */
  latest: Moment | null
}

/** The same step under watch. */
function observed(step: Plugin, watch: Watch) {
  return function (this: Processor, ...options: unknown[]) {
    const transform: unknown = Reflect.apply(step, this, options)
    if (typeof transform !== 'function') return undefined
    return (tree: Root, file: VFile): void | Promise<void> => {
      const finish = observe(watch, step.name, tree, file)
      let running: unknown
      try {
        running = Reflect.apply(transform, undefined, [tree, file])
      } finally {
        if (!(running instanceof Promise)) finish()
      }
      if (running instanceof Promise) return running.then(() => undefined).finally(finish)
    }
  }
}

/** Looks at the tree now, and when the step has ended. */
function observe(watch: Watch, name: string, tree: Root, file: VFile): () => void {
  const {record} = watch
  // Nothing happens between two steps, and to look takes as long as a step.
  const before = watch.latest ?? momentOf(tree, file)
  if (record.steps.length === 0) {
    record.labels = file.data.labels ?? []
    record.read = before.views
    record.reading = remarksOf(file, 0)
  }
  const notes: Remark[] = []
  file.data.trace = {note: (text, at) => notes.push({text, places: placesAt(at)})}
  return () => {
    const after = momentOf(tree, file)
    record.steps.push({...stepBetween(name, before, after, file), notes})
    record.last = after.views
    watch.latest = after
  }
}
