import {printable} from '../../src/text/printable.ts'

/** Tells how far long work is. */
export interface Progress {
  step: (done: number) => void
  /** Tell how much is done of one part that takes long, from 0 to 1. */
  share: (name: string, share: number) => void
  end: () => void
}

/** Characters of a name on a line that is written over: on a second line it would stay. */
const longest = 24
/** What removes the rest of a longer line that is written over. */
const clear = '\u001b[K'

/**
 * Progress of one kind of work: a line that is written over on a terminal, and
 * one plain line for every tenth part in a log.
 */
export function createProgress(
  label: string,
  all: number,
  stream: NodeJS.WriteStream = process.stderr
): Progress {
  let now = 0
  let told = -1
  let isShared = false
  const tenths = new Map<string, number>()
  return {
    step(done) {
      now = done
      if (stream.isTTY) {
        stream.write(`\r${label} ${String(done)}/${String(all)}${isShared ? clear : ''}`)
        isShared = false
        return
      }
      const tenth = Math.floor((done * 10) / all)
      if (tenth === told) return
      told = tenth
      stream.write(`${label} ${String(done)}/${String(all)}\n`)
    },
    share(name, share) {
      const shown = `${printable(name)} ${String(Math.floor(100 * share))}%`
      if (stream.isTTY) {
        isShared = true
        const end = shown.length > longest ? `…${shown.slice(-longest)}` : shown
        stream.write(`\r${label} ${String(now)}/${String(all)} ${end}${clear}`)
        return
      }
      const tenth = Math.floor(10 * share)
      if (tenth === tenths.get(name)) return
      tenths.set(name, tenth)
      stream.write(`${label} ${String(now)}/${String(all)} ${shown}\n`)
    },
    end() {
      if (stream.isTTY) stream.write('\n')
    }
  }
}
