import {appendFile, readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type Cost, measure} from './measure.ts'

/** What `archive` costs as a whole, search index and all: each run after the one before. */
const runs = ['archive', 'archive again', 'one changed'] as const

const program = fileURLToPath(new URL('../archive.ts', import.meta.url))

/**
 * Measure how much of the work a run needs whose sources, or all but one, are what they were.
 *
 * @param folder with sources in `sources/`, of which one is changed, and settings in `content/`
 */
export async function measureAgain(folder: string): Promise<{name: string; cost: Cost}[]> {
  const sources = join(folder, 'sources')
  const own = join(folder, 'again')
  const args = [
    ...['--from', sources, '--config', join(folder, 'content/archive.yaml')],
    ...['--to', join(own, 'site'), '--cache', join(own, 'cache')]
  ]
  const measured: {name: string; cost: Cost}[] = []
  for (const name of runs) {
    const [first = ''] = (await readdir(sources)).sort()
    if (name === 'one changed') await appendFile(join(sources, first), '\n　　特此说明。\n')
    const cost = await measure(process.execPath, [...process.execArgv, program, ...args], folder)
    measured.push({name, cost})
  }
  return measured
}

/** How much of the processor time of the first run each other one needs. */
export function formatAgain(measured: readonly {name: string; cost: Cost}[]): string {
  const [first, ...others] = measured
  const ratio = (cost: Cost) =>
    cost.cpu === null || first?.cost.cpu == null ? '?' : (cost.cpu / first.cost.cpu).toFixed(2)
  return others
    .map(({name, cost}) => `${name} / ${first?.name ?? ''}:  CPU ${ratio(cost)}\n`)
    .join('')
}
