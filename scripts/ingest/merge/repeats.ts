import {VFile} from 'vfile'
import type {Head} from '../artefacts/head.ts'
import {refused} from '../ingested.ts'
import {report} from '../messages.ts'

/** The same bytes twice are one source: nothing comes of the second, and its report names the first. */
export function withoutRepeats(heads: readonly Head[]): Head[] {
  const known = new Map<string, string>()
  return heads.map((head) => {
    const {file, sha256, status, encoding} = head.report
    if (status !== 'written') return head
    const first = known.get(sha256)
    if (first === undefined) {
      known.set(sha256, file)
      return head
    }
    const repeat = new VFile({path: file})
    report(repeat, 'source-duplicate', null, {found: first})
    return {
      report: refused(repeat, sha256, 'duplicate', encoding).report,
      documents: [],
      sessions: []
    }
  })
}
