import type {Message} from '../../../src/schema/report.ts'
import type {SourceNote} from '../../../src/schema/source-note.ts'

/**
 * Messages with what a person has said to them: what is accepted is only told.
 *
 * @returns them, and what was accepted though nothing of the kind was said
 */
export function acceptMessages(
  messages: readonly Message[],
  accepted: SourceNote['accepted']
): {messages: Message[]; unused: SourceNote['accepted']} {
  const used = new Set<SourceNote['accepted'][number]>()
  const answered = messages.map((message): Message => {
    const answer = accepted.find(
      ({rule, place}) => rule === message.rule && (place === undefined || place === message.line)
    )
    // What failed has failed, whatever a person says to it.
    if (!answer || message.severity === 'error') return message
    used.add(answer)
    return {...message, severity: 'info', accepted: answer.reason}
  })
  return {messages: answered, unused: accepted.filter((each) => !used.has(each))}
}
