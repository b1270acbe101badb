import {join} from 'node:path'
import {inPrintedOrder} from '../../exports/printed-order.ts'
import {holderOf, nameWithOwner} from '../../lib/areas.ts'
import {openCompiled} from '../../loader/compiled.ts'
import {readManifest} from '../../loader/manifest.ts'
import type {SessionData} from '../../schema/session.ts'
import {volumesOf} from '../volumes.ts'
import {type Packing, packVolume} from './pack-volume.ts'
import {writeZip} from './write-zip.ts'

/**
 * Write `dossier.zip` beside each page with the texts of a session: that page, those of its
 * documents and their texts, with links from file to file. All other pages must stand by then.
 *
 * @param compiled folder of the compiled documents
 * @param kept addresses of pages that have theirs
 */
export async function packDossiers(
  compiled: string,
  packing: Packing,
  sessions: ReadonlyMap<string, SessionData>,
  kept: ReadonlySet<string>
): Promise<void> {
  const reader = openCompiled(compiled)
  try {
    const papers = Map.groupBy(readManifest(compiled), ({data}) => data.session)
    for (const [session, own] of papers) {
      const data = sessions.get(session)
      if (!data) continue
      const filed = {id: session, kind: data.kind}
      const volumes = volumesOf(filed, own.toSorted(inPrintedOrder), reader.size)
      for (const {id, papers: documents} of volumes) {
        if (kept.has(id)) continue
        const name = nameWithOwner(data, holderOf({id: session, data}))
        const volume = {id, session, name, isWhole: volumes.length === 1}
        const files = packVolume(
          {
            ...volume,
            documents: documents.map(({id, data: {title, source}}) => ({id, title, source}))
          },
          packing
        )
        await writeZip(join(packing.site, id, 'dossier.zip'), files)
      }
    }
  } finally {
    reader.close()
  }
}
