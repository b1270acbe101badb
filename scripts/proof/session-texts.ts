import type {Provenance} from '../../src/schema/report.ts'
import type {SessionInput} from '../../src/schema/session.ts'
import type {PrintedText} from './proof.ts'

/**
 * What sessions hold of one source, in its order. A session that a line went to
 * is there though it holds nothing, and one that holds something though no line
 * went to it.
 *
 * @param sessions by address
 */
export function sessionTexts(
  sessions: ReadonlyMap<string, Pick<SessionInput, 'parts'>>,
  sha256: string,
  {segments}: Provenance
): PrintedText[] {
  const named = segments.flatMap((segment) => (segment.to === 'session' ? [segment.session] : []))
  const holding = [...sessions].flatMap(([id, {parts = []}]) =>
    parts.some(({source}) => source === sha256) ? [id] : []
  )
  return [...new Set([...named, ...holding])].map((id) => {
    const parts = sessions.get(id)?.parts ?? []
    const blocks = parts.flatMap((part) => (part.source === sha256 ? part.blocks : []))
    const inOrder = blocks.toSorted((a, b) => Number.parseInt(a.at) - Number.parseInt(b.at))
    return {id, text: inOrder.map(({text}) => text).join('\n')}
  })
}
