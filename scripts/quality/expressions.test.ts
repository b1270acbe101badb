import {readdirSync, readFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join, relative} from 'node:path'
import {ESLint} from 'eslint'
import {check, type Parameters} from 'recheck'
import ts from 'typescript'
import {expect, test, vi} from 'vitest'
import {BoundedExpression} from '../ingest/conventions/lexicon/bounded-expression.ts'
import {repository} from '../site/checkout.ts'

/**
 * No text may keep an expression busy for longer than its length explains. The
 * linter proves it of most expressions that stand in the code; `recheck` searches
 * for a text that does it. Neither finds all that the other does, so expressions
 * that are put together when a module is loaded are shown to the linter, too.
 */
test('no expression takes time that grows faster than a text', async () => {
  const built = await builtExpressions()
  expect(await complaintsOfLinter(built)).toEqual([])
  const expressions = [...writtenExpressions(), ...built]
  expect(expressions.length).toBeGreaterThan(200)
  expect(await complaintsOf(expressions)).toEqual([])
  // Most of it is the search among those that cannot be proved: minutes, where a machine is slow and busy.
}, 1_200_000)

test('the linter is shown what is put together', async () => {
  const path = join(repository, 'a.ts')
  const expressions = ['^(?:[甲乙]*(?:丙)?)*$', '^甲/乙$', '甲+乙'].map(
    (source) => new RegExp(source)
  )
  const complaints = await complaintsOfLinter(expressions.map((expression) => ({path, expression})))
  expect(complaints.map((complaint) => complaint.split(': ')[1])).toEqual([
    '/^(?:[甲乙]*(?:丙)?)*$/',
    '/甲+乙/'
  ])
})

test('an expression that does is found, and so is one whose limit is too wide for it', async () => {
  const path = join(repository, 'a.ts')
  const complaint = (source: string) => complaintOf({path, expression: new RegExp(source)})
  const limited = (limit: number, source: string) =>
    complaintOf({path, expression: new BoundedExpression(limit, source)})
  expect(await complaint('甲+乙')).toMatch('a.ts: /甲+乙/: 2nd degree polynomial')
  expect(await complaint('^(?:甲+)+$')).toMatch('exponential')
  expect(await complaint('^甲+乙')).toBeNull()
  // These are searched for a text, for want of a proof.
  expect(await complaint('(?<!丙)甲+乙')).toMatch('2nd degree polynomial')
  expect(await complaint('(?=.*丙)丁')).toMatch('2nd degree polynomial')
  expect(await complaint('(?<!丙)甲{1,300}乙')).toBeNull()
  expect(await limited(100, '甲+乙')).toBeNull()
  expect(await limited(100_000, '甲+乙')).toMatch('2nd degree polynomial')
  expect(await limited(100, '^(?:甲+)+$')).toMatch('exponential')
})

test('the same expression is looked at once, and the complaints are in the order of the code', async () => {
  const found = ['甲+乙', '^甲', '丙+丁', '甲+乙'].map((source, at) => ({
    path: join(repository, `${String(at)}.ts`),
    expression: new RegExp(source)
  }))
  const complaints = await complaintsOf(found)
  expect(complaints.map((complaint) => complaint.split(': ', 2).join(' '))).toEqual([
    '0.ts /甲+乙/',
    '2.ts /丙+丁/'
  ])
})

test('expressions are found where they are written, and where they are put together', async () => {
  const sources = [...writtenExpressions(), ...(await builtExpressions())].map(
    ({expression}) => expression.source
  )
  expect(sources).toContain('^[，。、；：？！”’》）」』】〕,;:?!)]')
  expect(sources.some((source) => source.includes('届(?:全国)?'))).toBe(true)
})

interface Found {
  /** File that it stands in. */
  path: string
  expression: RegExp
}

/** Steps that a limited expression may take for one character of the longest text it is asked of. */
const mostSteps = 2000

/**
 * How `recheck` goes about it. What it calls harmful must not depend on how busy the machine
 * is: a text does harm that makes it take so many steps, however long that takes. Repetitions
 * up to a high number are still proven rather than searched for a text.
 */
const settings: Parameters = {
  timeout: 120_000,
  attackTimeout: null,
  attackLimit: 15_000_000,
  maxAttackStringSize: 100_000,
  maxRepeatCount: 400
}

/** What is wrong with expressions, each looked at once; as many at a time as there are processors. */
async function complaintsOf(found: readonly Found[]): Promise<string[]> {
  const single = [...Map.groupBy(found, keyOf).values()].flatMap(([first]) => first ?? [])
  const complaints: (string | null)[] = []
  const rest = single.entries()
  const work = async () => {
    for (const [at, each] of rest) complaints[at] = await complaintOf(each)
  }
  await Promise.all(Array.from({length: availableParallelism()}, work))
  return complaints.filter((complaint) => complaint !== null)
}

function keyOf({expression}: Found): string {
  return JSON.stringify([String(expression), limitOf(expression)])
}

/** The modules were loaded anew: their limited expressions are of another class of that name. */
function limitOf(expression: RegExp): number {
  const {limit = Infinity} = expression as {limit?: number}
  return limit
}

/** What is wrong with an expression, or `null`. */
async function complaintOf({path, expression}: Found): Promise<string | null> {
  const {source, flags} = expression
  const limit = limitOf(expression)
  const result = await check(source, flags, settings)
  if (result.status === 'safe') return null
  const where = `${relative(repository, path)}: /${source}/${flags}`
  if (result.status === 'unknown') return `${where}: ${result.error.kind}`
  const {complexity} = result
  const degree = complexity.type === 'polynomial' ? complexity.degree : Infinity
  return limit ** (degree - 1) <= mostSteps ? null : `${where}: ${complexity.summary}`
}

/** What the linter says of expressions, as if they stood in the code; those with a limit are left out. */
async function complaintsOfLinter(found: readonly Found[]): Promise<string[]> {
  const shown = found.filter(({expression}) => !('limit' in expression))
  const eslint = new ESLint({
    cwd: repository,
    overrideConfigFile: join(repository, 'scripts/quality/eslint.config.js')
  })
  const [result] = await eslint.lintText(
    shown.map(({expression}) => `;${String(expression)}`).join('\n'),
    {filePath: join(repository, 'scripts/quality/expressions.js')}
  )
  return (result?.messages ?? []).map(({line, message}) => {
    const {path = '', expression} = shown[line - 1] ?? {}
    return `${relative(repository, path)}: ${String(expression)}: ${message}`
  })
}

/** The expressions that stand in the code as such. `recheck` does not know the flag `v` yet. */
function writtenExpressions(): Found[] {
  return codeFiles().flatMap((path) => {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
    const found: Found[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? []
        if (!flags.includes('v')) found.push({path, expression: new RegExp(source, flags)})
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
    return found
  })
}

/** The expressions that modules put together from strings as they are loaded. */
async function builtExpressions(): Promise<Found[]> {
  const found: Found[] = []
  let path = ''
  vi.stubGlobal(
    'RegExp',
    class extends RegExp {
      constructor(source: string | RegExp, flags?: string) {
        super(source, flags)
        found.push({path, expression: this})
      }
    }
  )
  vi.resetModules()
  for (path of codeFiles()) {
    if (/\bextends RegExp\b|\bnew \w*Expression\(|\bnew RegExp\(/.test(readFileSync(path, 'utf8')))
      await import(path)
  }
  vi.unstubAllGlobals()
  vi.resetModules()
  return found
}

function codeFiles(): string[] {
  return ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(repository, folder), {recursive: true, withFileTypes: true})
      .filter(({name, parentPath}) => isCode(name) && !parentPath.endsWith('quality'))
      .map(({name, parentPath}) => join(parentPath, name))
  )
}

function isCode(name: string): boolean {
  return name.endsWith('.ts') && !/\.(?:test|fixture|d)\.ts$/.test(name)
}
