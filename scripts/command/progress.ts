/** Tells how far long work is. */
export interface Progress {
  step: (done: number) => void
  end: () => void
}

/**
 * Progress of one kind of work: a line that is written over on a terminal, and
 * one plain line for every tenth part in a log.
 */
export function createProgress(
  label: string,
  all: number,
  stream: NodeJS.WriteStream = process.stderr
): Progress {
  let told = -1
  return {
    step(done) {
      if (stream.isTTY) {
        stream.write(`\r${label} ${String(done)}/${String(all)}`)
        return
      }
      const tenth = Math.floor((done * 10) / all)
      if (tenth === told) return
      told = tenth
      stream.write(`${label} ${String(done)}/${String(all)}\n`)
    },
    end() {
      if (stream.isTTY) stream.write('\n')
    }
  }
}
