import {closeSync, openSync, writeFileSync} from 'node:fs'
import {renameInBody, renameInFields} from '../addresses/rename-blocks.ts'
import type {Artefact} from '../artefacts/read-artefact.ts'
import {frontMatter} from '../engine/mdx/front-matter.ts'
import type {PlannedDocument} from './plan.ts'

/** What stands below the front matter of a document: as a text, or written to an open file in pieces. */
interface BodyOf {
  body: () => ReturnType<Artefact['body']>
  copyBody: (file: number) => void
}

/** Write the file of a document: its front matter, and what stands below it, with the ids that its blocks were given. */
export function writeDocument(
  path: string,
  {data, ids}: Pick<PlannedDocument, 'data' | 'ids'>,
  {body, copyBody}: BodyOf
): void {
  const file = openSync(path, 'w')
  try {
    writeFileSync(file, frontMatter(ids.size === 0 ? data : renameInFields(data, ids)))
    if (ids.size === 0) copyBody(file)
    else writeFileSync(file, renameInBody(body(), ids))
  } finally {
    closeSync(file)
  }
}
