import {relative} from 'node:path'
import type {Message, SourceReport} from '../../src/schema/report.ts'
import type {FoundSource} from '../ingest/find-sources.ts'

const commands: Record<Message['severity'], string> = {
  error: 'error',
  warning: 'warning',
  info: 'notice'
}

/**
 * The messages as workflow commands, which GitHub shows at the lines of a change.
 *
 * @param root folder of the repository: paths of sources in it are told from there
 */
export function formatGithub(
  reports: readonly SourceReport[],
  sources: readonly FoundSource[],
  root: string,
  verbose: boolean
): string {
  const paths = new Map(sources.map(({file, path}) => [file, path]))
  return reports
    .flatMap(({file, messages}) =>
      messages
        .filter(({severity}) => verbose || severity !== 'info')
        .map(({severity, line, rule, reason, note}) => {
          const place = line === null ? '' : `,line=${String(line)}`
          const path = pathFrom(root, paths.get(file) ?? file)
          return (
            `::${commands[severity]} file=${escapeProperty(path)}${place},` +
            `title=${escapeProperty(rule)}::${escapeData(`${reason}\n${note}`)}\n`
          )
        })
    )
    .join('')
}

/** A path below a folder without the folder; any other as it is. */
function pathFrom(root: string, path: string): string {
  const inner = relative(root, path)
  return inner === '' || inner.startsWith('..') ? path : inner
}

/** What a workflow command reads as its end or as another one is written as its number. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
