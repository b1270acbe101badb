import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {close, createIndex} from 'pagefind'
import {openCompiled} from '../../../src/loader/compiled.ts'
import {readManifest} from '../../../src/loader/manifest.ts'

/** Index the same documents with Pagefind as it comes: one page each, in Chinese. */
export async function buildStock(folder: string): Promise<void> {
  const compiled = join(folder, 'compiled')
  const reader = openCompiled(compiled)
  const {index} = await createIndex({forceLanguage: 'zh-cn'})
  if (!index) throw new Error('Expected Pagefind to start')
  for (const {id, digest, data} of readManifest(compiled)) {
    const content = reader.text(digest).blocks.map(({text}) => text)
    await index.addCustomRecord({
      ...{url: `/${id}/`, language: 'zh-cn', content: content.join('\n')},
      meta: {title: data.title}
    })
  }
  for (const {path, content} of (await index.getFiles()).files) {
    const target = join(folder, 'stock', path)
    await mkdir(dirname(target), {recursive: true})
    await writeFile(target, content)
  }
  await close()
  reader.close()
}
