import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fillGap} from '../exports/gap.ts'
import type {WrittenData} from '../exports/write-exports.ts'
import type {SitePlace} from '../hosting/address.ts'
import type {Archive} from '../schema/archive.ts'
import {toDatapackage} from './datapackage.ts'
import {filesGap, toFilesTable} from './files-table.ts'

/** Write what is said of the data once it is written: `data/datapackage.json`, and on its page its rows and sizes. */
export function writeData(
  written: WrittenData,
  archive: Archive,
  place: SitePlace,
  site: string
): void {
  const described = JSON.stringify(toDatapackage(written, archive, place), null, 2)
  writeFileSync(join(site, 'data/datapackage.json'), `${described}\n`)
  const page = join(site, 'data/index.html')
  if (existsSync(page)) fillGap(page, filesGap, [toFilesTable(written, place)])
}
