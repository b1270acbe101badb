import {execFile, spawn} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {longest} from './limits.ts'
import {writeProfile} from './profile.ts'

/**
 * A converted file, and its text by another filter of the program, `null` where that gave none; or
 * why there is no file, in Chinese.
 */
export type Converted = {bytes: Uint8Array; plain: string | null} | {failure: string}

/** What files are converted to: the filter that makes it, and one that makes plain text of it, where there is one. */
const targets = {
  docx: {filter: 'docx:MS Word 2007 XML', plain: 'txt:Text (encoded):UTF8'},
  // Plain text has one sheet alone.
  xlsx: {filter: 'xlsx:Calc MS Excel 2007 XML', plain: null}
} as const

export type Target = keyof typeof targets

/**
 * Convert a file to a document of Word or a workbook of Excel, in a folder and with a profile of its
 * own that are gone afterwards. No macro of it runs, and nothing is fetched.
 *
 * @param office path of the program
 * @param ending by which the program tells the format
 */
export async function convert(
  office: string,
  bytes: Uint8Array,
  ending: string,
  target: Target,
  seconds = longest
): Promise<Converted> {
  const folder = mkdtempSync(join(tmpdir(), 'anjuan-office-'))
  try {
    const [profile, from, to] = ['profile', `source${ending}`, 'to'].map((name) =>
      join(folder, name)
    ) as [string, string, string]
    writeProfile(profile)
    writeFileSync(from, bytes)
    mkdirSync(to)
    const make = (by: string) =>
      run(office, folder, seconds, [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...'--headless --invisible --norestore --nologo --nodefault --nolockcheck'.split(' '),
        ...['--convert-to', by, '--outdir', to, from]
      ])
    const {filter, plain: plainFilter} = targets[target]
    const status = await make(filter)
    const made = join(to, `source.${target}`)
    if (!existsSync(made)) {
      if (status === 124) return {failure: `超过 ${String(seconds)} 秒`}
      return {failure: status === 0 ? '没有生成文档' : `退出状态 ${String(status)}`}
    }
    if (plainFilter !== null) await make(plainFilter)
    const text = join(to, 'source.txt')
    const plain = existsSync(text) ? readFileSync(text, 'utf8') : null
    return {bytes: readFileSync(made), plain}
  } finally {
    rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200})
  }
}

const guard = fileURLToPath(new URL('guard.ts', import.meta.url))

function run(
  office: string,
  folder: string,
  seconds: number,
  options: readonly string[]
): Promise<number> {
  const given = [guard, folder, String(seconds), office, ...options]
  const env = {
    ...process.env,
    HOME: folder,
    TMPDIR: folder,
    LC_ALL: 'C.UTF-8',
    SAL_USE_VCLPLUGIN: 'svp'
  }
  return new Promise((resolve, reject) => {
    spawn(process.execPath, given, {env, stdio: 'ignore', windowsHide: true})
      .once('error', reject)
      .once('exit', (status) => {
        resolve(status ?? 1)
      })
  })
}

const versions = new Map<string, Promise<string>>()

/** The name and version of the program, as it says them: LibreOffice 7.4.7.2. */
export function versionOf(office: string): Promise<string> {
  const known = versions.get(office)
  if (known) return known
  const asked = new Promise<string>((resolve) => {
    execFile(office, ['--version'], {timeout: 20_000, windowsHide: true}, (_, said) => {
      resolve(/LibreOffice(?:Dev)? [\d.]+/.exec(said)?.[0] ?? 'LibreOffice')
    })
  })
  versions.set(office, asked)
  return asked
}
