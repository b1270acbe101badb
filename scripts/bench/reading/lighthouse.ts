import {chromium} from 'playwright'
import {freePort} from '../../e2e/free-port.ts'

/** What Lighthouse says of a page: scores of a hundred, milliseconds, and the CLS. */
export interface Marks {
  performance: number
  accessibility: number
  practices: number
  seo: number
  lcp: number
  tbt: number
  cls: number
  /** What costs accessibility, practices or SEO their hundred. */
  failed: string[]
}

/** Ask Lighthouse for a page on a phone, some times. @returns the median of each mark */
export async function measurePages(
  program: string,
  urls: readonly string[],
  runs: number,
  tell: (url: string, marks: Marks) => void
): Promise<void> {
  // Loaded here, because few ask for it, and it is large.
  const {default: lighthouse} = await import('lighthouse')
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: program,
    args: [`--remote-debugging-port=${String(port)}`]
  })
  try {
    for (const url of urls) {
      const all: Marks[] = []
      for (let run = 0; run < runs; run++) {
        const result = await lighthouse(url, {port, output: 'json', logLevel: 'error'})
        if (!result) throw new Error(`Lighthouse gave no result for ${url}`)
        all.push(marksOf(result.lhr))
      }
      tell(url, medianOf(all))
    }
  } finally {
    await browser.close()
  }
}

/** What is read of a report of Lighthouse. */
interface Report {
  categories: Record<
    string,
    {score: number | null; auditRefs: {id: string; weight: number}[]} | undefined
  >
  audits: Record<string, {score: number | null; numericValue?: number} | undefined>
}

function marksOf({categories, audits}: Report): Marks {
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100)
  const value = (name: string) => audits[name]?.numericValue ?? Number.NaN
  const failed = ['accessibility', 'best-practices', 'seo'].flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({id, weight}) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({id}) => id)
  )
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    practices: score('best-practices'),
    seo: score('seo'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    failed
  }
}

function medianOf(all: readonly Marks[]): Marks {
  const middle = (of: (marks: Marks) => number) =>
    all.map(of).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN
  return {
    performance: middle(({performance}) => performance),
    accessibility: middle(({accessibility}) => accessibility),
    practices: middle(({practices}) => practices),
    seo: middle(({seo}) => seo),
    lcp: middle(({lcp}) => lcp),
    tbt: middle(({tbt}) => tbt),
    cls: middle(({cls}) => cls),
    failed: [...new Set(all.flatMap(({failed}) => failed))]
  }
}
