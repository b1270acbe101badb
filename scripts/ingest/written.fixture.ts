import {printedText} from '../../src/documents/compile.ts'
import type {Ingested} from './ingested.ts'
import {paragraphsOf} from './paragraphs.fixture.ts'

/** A paragraph as somebody wrote it: its text, and what it is to its document. */
export interface Written {
  text: string
  /** A number is the level of a heading. */
  is: 'title' | 'head' | 'foot' | 'text' | 2 | 3 | 4 | 5 | 6
}

/** The paragraphs that a text was printed from, none of them empty, each as it looks in print. */
export function writtenOf(text: string, ingested: Ingested): Written[] {
  const looksOf = readLooks(ingested)
  return paragraphsOf(text, ingested)
    .filter((each) => each !== '')
    .map((each) => ({text: each, is: looksOf(bare(each))}))
}

/** Titles are large, all of a head is in the middle, and who signs stands right. */
function readLooks({documents}: Ingested): (text: string) => Written['is'] {
  const bodies = documents.map(({body}) => body)
  const titles = documents.map(({data}) => bare(data.title))
  const heads = bodies.map((body) => bare(/<header>.*?<\/header>/s.exec(body)?.[0] ?? ''))
  const feet = new Set(
    bodies.flatMap(
      (body) => body.match(/<p [^>]*class="(?:signature|date)"[^>]*>.*<\/p>/g)?.map(bare) ?? []
    )
  )
  const headings = new Map(
    bodies.flatMap((body) =>
      [...body.matchAll(/<h([2-6]) [^>]*>(.*)<\/h\1>/g)].map(
        ([, level, text = '']) => [bare(text), Number(level) as Written['is']] as const
      )
    )
  )
  return (text) => {
    if (feet.has(text)) return 'foot'
    if (titles.some((title) => title.includes(text))) return 'title'
    if (heads.some((head) => head.includes(text))) return 'head'
    return headings.get(text) ?? 'text'
  }
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/<[^<>]*>|\s/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
}

/** All that people read and search of a source: what its documents say and are, but for their places. */
export async function factsOf({documents}: Ingested) {
  return await Promise.all(
    documents.map(async ({id, body, data}) => ({
      id,
      // What stands in front of the text is named by its place in the source.
      data: JSON.stringify({...data, source: null}, null, 1).replace(/"@[\d,-]+"/g, '"@"'),
      body: body.replace(/ (?:data-)?at="[^"]*"/g, ''),
      text: await printedText(body)
    }))
  )
}
