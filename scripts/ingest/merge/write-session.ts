import {closeSync, openSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {SessionData} from '../../../src/schema/session.ts'
import {toYaml} from '../../../src/content/yaml/to-yaml.ts'
import type {PlannedSession} from './plan.ts'
import type {OpenArtefact} from './write-plan.ts'

/**
 * Write `session.yaml`. The parts stand at its end, those of each source behind those
 * of the one before, so that no more than those of one source are in memory.
 */
export function writeSession(
  folder: string,
  {session, parts}: PlannedSession,
  open: OpenArtefact
): void {
  const file = openSync(join(folder, 'session.yaml'), 'w')
  try {
    writeFileSync(file, toYaml(session))
    for (const [index, {at, session}] of parts.entries()) {
      const list = toYaml({parts: partsIn(open, at, session)})
      writeFileSync(file, index === 0 ? list : list.slice(list.indexOf('\n') + 1))
    }
  } finally {
    closeSync(file)
  }
}

function partsIn(open: OpenArtefact, at: number, session: number): SessionData['parts'] {
  const artefact = open(at)
  try {
    return artefact.parts(session)
  } finally {
    artefact.close()
  }
}
