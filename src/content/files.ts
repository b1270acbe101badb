import {join, relative} from 'node:path'

/** Where the files of an archive lie: whoever needs one of them asks here. */
export interface ContentFiles {
  /** The settings. */
  settings: string
  /** Folder of the files as they were received. */
  sources: string
  /** Folder of documents and sessions. */
  documents: string
  /** Folder that tells where each place of a source went. */
  provenance: string
  /** What became of each source. */
  reports: string
}

/** @param content the folder of an archive, `content/` where nothing else is said */
export function filesOf(content: string): ContentFiles {
  return {
    settings: join(content, 'archive.yaml'),
    sources: join(content, 'sources'),
    documents: join(content, documentsFolder),
    provenance: join(content, 'provenance'),
    reports: join(content, 'report.json')
  }
}

/** Name of the folder of documents and sessions. */
const documentsFolder = 'documents'

/** Path of a document, relative to the folder of its archive. @param id `<district>/<session>/<item>` */
export function documentPath(id: string): string {
  return `${documentsFolder}/${id}.mdx`
}

/** Path of a session, relative to the folder of its archive. @param id `<district>/<session>` */
export function sessionPath(id: string): string {
  return `${documentsFolder}/${id}/session.yaml`
}

/** Path of the provenance of a source, relative to the folder of its archive. */
export function provenancePath(sha256: string): string {
  return `provenance/${sha256}.json`
}

/** Path of a file as entries of Astro's collections have it: relative to the root, with `/`. */
export function pathFrom(root: string, path: string): string {
  return relative(root, path).replaceAll('\\', '/')
}
