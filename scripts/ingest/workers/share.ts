import {type Processor, unified} from 'unified'

/** Told how much of some work is done, from 0 to 1. */
export type OnShare = (share: number) => void

/**
 * How much of a source is done when it is read and when all steps are taken; about, and as of a
 * long text. Behind the steps its documents are written and proved.
 */
const read = 0.2
const taken = 0.5

/** A processor that tells before each of its steps, and behind the last, how much of the source is done. */
export function counting(onShare: OnShare): Processor {
  const processor = unified()
  const use = processor.use.bind(processor) as (...step: readonly unknown[]) => Processor
  let all = 0
  const tell = (steps: number) => () => () => {
    onShare(read + (taken - read) * (steps / all))
  }
  use(tell(0))
  const useCounting = (...step: readonly unknown[]) => {
    use(...step)
    return use(tell(++all))
  }
  return Object.assign(processor, {use: useCounting})
}

/** How much of a source is done, by how much is proved of its documents. */
export function ofProof(share: number): number {
  return made + (1 - made) * share
}

const made = 0.7

/** Milliseconds that a source takes before anything is told of it, and between what is told. */
const patience = 5000
const pause = 1000

/**
 * Tells of one source after the other, and of none that is done soon.
 *
 * @param now milliseconds from any moment on
 */
export function createTeller(
  tell: OnShare,
  now: () => number = () => performance.now()
): {begin: () => void; onShare: OnShare} {
  let next = 0
  return {
    begin: () => {
      next = now() + patience
    },
    onShare: (share) => {
      if (now() < next) return
      next = now() + pause
      tell(share)
    }
  }
}
