import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {compile} from '../../src/documents/compile.ts'
import {archiveSchema} from '../../src/schema/archive.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import {givenLabels} from './conventions/head/catalogue-fields.ts'
import {ingestSource} from './ingest-source.ts'
import {createPipeline} from './pipeline.ts'

const districts = [{id: 'zixu', name: '子虚区'}]
const pipeline = createPipeline(pipelineOptions(archiveSchema.parse({districts})))

/** The lines of a text as a page has them. */
const forms: readonly (readonly [name: string, write: (lines: readonly string[]) => string])[] = [
  ['a paragraph a line', (lines) => lines.map((line) => `<p>${line || '&nbsp;'}</p>`).join('\n')],
  ['lines of one element', (lines) => `<div>${lines.join('<br>\n')}</div>`],
  ['lines as they were typed', (lines) => `<pre>\n${lines.join('\n')}</pre>`]
]

describe.each(['bulletin', 'journal', 'notice', 'votes', 'web-article', 'work-report'])(
  'a text is the same documents as a page: %s',
  async (name) => {
    const text = readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), 'utf8')
    const expected = await ingest(`${name}.txt`, text)

    test.each(forms)('%s', async (_, write) => {
      const lines = text
        .split('\n')
        .map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
      const page = await ingest(`${name}.html`, `<body>${write(lines)}</body>`)
      expect(page.report.status).toBe('written')
      expect(page.documents.map(({id, data}) => [id, {...data, source: null}])).toEqual(
        expected.documents.map(({id, data}) => [id, {...data, source: null}])
      )
      expect(page.documents.map(({body}) => textOf(body))).toEqual(
        expected.documents.map(({body}) => textOf(body))
      )
    })
  }
)

function ingest(file: string, text: string) {
  return ingestSource({file, bytes: new TextEncoder().encode(text)}, pipeline)
}

function textOf(body: string): string[] {
  return compile(body).blocks.map(({text}) => text)
}

test('a label of a field is printed, or one of those that are given to what has none', async () => {
  const text = (count: number) => '<p>修好河堤，清理沟渠，备足物资。</p>'.repeat(count)
  const head = ['ArticleTitle', 'PubDate', 'ContentSource', 'Source', 'Author', 'SiteName']
    .map(
      (name) => `<meta name="${name}" content="${name === 'PubDate' ? '2024-05-06' : '子虚报'}">`
    )
    .join('')
  const {documents} = await ingest(
    'a.html',
    `<head>${head}</head><body><h1>子虚区关于防汛的通知</h1><p>2024-05-06 10:20 浏览：3</p>${text(9)}</body>`
  )
  const labels = documents.flatMap(({data}) => data.catalogue.map(({label}) => label))
  expect(labels).toContain('作者')
  expect(labels.filter((label) => label !== '浏览' && !givenLabels.has(label))).toEqual([])
})

test('a page of which all is set aside is no document, and says so', async () => {
  const {report, documents} = await ingest(
    'a.html',
    `<title>子虚市人民政府关于修桥的通知</title><body><div class="w1200">
      <div class="nav-top">网站无障碍 | 长者模式 | 登录</div>
      <table class="xxgk"><tr><td>索 引 号：</td><td>009450/2017-00057</td><td>主题分类：</td>
      <td>应急管理</td></tr><tr><td>发布机构：</td><td>子虚市人民政府`
  )
  expect(documents).toEqual([])
  expect(report).toMatchObject({
    status: 'not-a-document',
    messages: [{rule: 'source-no-document', severity: 'error'}]
  })
})
