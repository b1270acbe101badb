import type {Root} from 'mdast'
import {type Plugin, type Processor, unified} from 'unified'
import type {VFile} from 'vfile'
import type {Pipeline} from '../pipeline.ts'
import {
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
  const record: TraceRecord = {read: [], reading: [], steps: [], last: []}
  const processor = unified()
  const use = processor.use.bind(processor) as (...step: readonly unknown[]) => Processor
  const useTraced = (step: Plugin, ...options: readonly unknown[]) =>
    use(observed(step, record), ...options)
  return {pipeline: create(Object.assign(processor, {use: useTraced})), record}
}

/** The same step under watch. */
function observed(step: Plugin, record: TraceRecord) {
  return function (this: Processor, ...options: unknown[]) {
    const transform: unknown = Reflect.apply(step, this, options)
    if (typeof transform !== 'function') return undefined
    return (tree: Root, file: VFile): void => {
      const finish = observe(record, step.name, tree, file)
      try {
        Reflect.apply(transform, undefined, [tree, file])
      } finally {
        finish()
      }
    }
  }
}

/** Looks at the tree now, and when the step has ended. */
function observe(record: TraceRecord, name: string, tree: Root, file: VFile): () => void {
  const before = momentOf(tree, file)
  if (record.steps.length === 0) {
    record.read = before.views
    record.reading = remarksOf(file, 0)
  }
  const notes: Remark[] = []
  file.data.trace = {note: (text, at) => notes.push({text, places: placesAt(at)})}
  return () => {
    const after = momentOf(tree, file)
    record.steps.push({...stepBetween(name, before, after, file), notes})
    record.last = after.views
  }
}
