import {describe, expect, test} from 'vitest'
import {archiveSchema} from '../../../src/schema/archive.ts'
import type {DocumentData} from '../../../src/schema/document.ts'
import {ingestSource} from '../ingest-source.ts'
import {createPipeline} from '../pipeline.ts'
import {pipelineOptions} from './pipeline-options.ts'

const districts = [{id: 'zixu', name: '子虚区'}]

describe('words that an archive adds', () => {
  test('tell the genre of a title that ends with one of them', async () => {
    const text = '子虚区人民政府关于修桥的备忘录\n\n双方商定，三月底以前修好渡口的桥。\n'
    expect((await read(text, {}))?.kind).toBe('other')
    const endings = [
      {ending: '录', kind: 'article'},
      {ending: '备忘录', kind: 'record'}
    ]
    expect((await read(text, {endings}))?.kind).toBe('record')
  })

  test('come before those of the country', async () => {
    const text = '子虚区人民政府关于修桥的工作报告\n\n三月底以前修好渡口的桥。\n'
    const endings = [{ending: '工作报告', kind: 'report'}]
    expect((await read(text, {endings}))?.kind).toBe('report')
  })

  test('name a body that signs, though its name ends like none', async () => {
    const text = '关于修桥的通知\n\n三月底以前修好渡口的桥。\n\n子虚区河道议事堂\n\n2024年3月1日\n'
    expect((await read(text, {}))?.issuer).toBe(null)
    expect((await read(text, {bodies: ['子虚区河道议事堂']}))?.issuer).toBe('子虚区河道议事堂')
  })

  test('name a field above a document, and take its line out of the text', async () => {
    const text =
      '呈文编次：子政发〔2024〕7号\n\n关于修桥的通知\n\n各镇：\n\n三月底以前修好渡口的桥。\n'
    expect((await read(text, {}))?.documentNumber).toBe(null)
    const labels = [{label: '呈文编次', field: 'documentNumber'}]
    const data = await read(text, {labels})
    expect(data?.documentNumber).toBe('子政发〔2024〕7号')
    expect(data?.catalogue).toEqual([{label: '呈文编次', value: '子政发〔2024〕7号'}])
  })
})

/** What ingest recognises of the one document of a text. */
async function read(text: string, words: object): Promise<DocumentData | undefined> {
  const archive = archiveSchema.parse({districts, ...words})
  const pipeline = createPipeline(pipelineOptions(archive))
  const {documents} = await ingestSource({file: '甲.txt', bytes: Buffer.from(text)}, pipeline)
  const [first] = documents
  return first?.data
}
