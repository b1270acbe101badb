import type {DocumentEntry} from '../lib/entries.ts'
import type {DocumentData} from '../schema/document.ts'

/** Areas of documents that tests make. */
export const areas = {
  zixu: {id: 'zixu', name: '子虚区', code: null},
  nanke: {id: 'nanke', name: '南柯区', code: null}
}

/** A document as far as lists of the whole archive read it. @param id `zixu/2024/a` */
export function createDocument(id: string, data: Partial<DocumentData>): DocumentEntry {
  const [district = '', session = ''] = id.split('/')
  const own = Object.values(areas).filter((area) => area.id === district)
  const read = {
    ...{title: id, kind: 'notice', districts: own, session: `${district}/${session}`, issuers: []},
    ...{author: null, speaker: null, date: '2024-01-02', documentNumber: null, catalogue: []},
    ...{dates: {effective: null}, records: [], evidence: {}},
    ...data
  }
  return {id, digest: `digest of ${id}`, data: read as unknown as DocumentData}
}
