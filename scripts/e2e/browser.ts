import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {delimiter, join} from 'node:path'
import {chromium} from 'playwright'
import {Failure} from '../failure.ts'

/** Environment variable that names the browser's program. */
const variable = 'CHROME_PATH'

const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chrome.exe'
]
const playwrightProgram = join(
  createRequire(import.meta.url).resolve('playwright/package.json'),
  '../cli.js'
)
/** Where systems keep browsers that are not on the path. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
]

/**
 * The program of a browser that runs: the one that `CHROME_PATH` names, else the
 * system's Chromium or Chrome, else Playwright's own, which is downloaded where
 * that is possible, else Debian's, which is installed where that is allowed.
 *
 * @param say told what is being tried, because installing takes a while
 * @throws {Failure} where none can be had; one line that says what to do
 */
export function obtainBrowser(say: (sentence: string) => void): string {
  const named = process.env[variable]
  if (named !== undefined && named !== '') {
    if (runs(named)) return named
    throw new Failure(
      `Unexpected ${variable}=${named}, expected the program of a Chromium or Chrome that runs`
    )
  }
  const found = findOnSystem() ?? findPlaywrights()
  if (found !== null) return found
  say('No browser found, so the one of Playwright is downloaded …')
  run(process.execPath, [playwrightProgram, 'install', '--no-shell', 'chromium'])
  const downloaded = findPlaywrights()
  if (downloaded !== null) return downloaded
  if (process.getuid?.() === 0 && runs('apt-get')) {
    say('That did not help, so Debian’s is installed with apt-get …')
    run('apt-get', ['update'])
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'])
    const installed = findOnSystem()
    if (installed !== null) return installed
  }
  throw new Failure(
    `No browser for the tests: install Chromium or Chrome (as root: apt-get install chromium), or set ${variable} to the program of one`
  )
}

function findOnSystem(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = programs.flatMap((program) => folders.map((folder) => join(folder, program)))
  return [...onPath, ...places].find((path) => existsSync(path) && runs(path)) ?? null
}

/** Playwright's own browser, where it is there and the system has the libraries it needs. */
function findPlaywrights(): string | null {
  const path = chromium.executablePath()
  return existsSync(path) && runs(path) ? path : null
}

function runs(program: string): boolean {
  // On Windows a browser that is asked for its version opens a window.
  if (process.platform === 'win32') return existsSync(program)
  return spawnSync(program, ['--version'], {timeout: 60_000}).status === 0
}

function run(program: string, args: readonly string[]): void {
  spawnSync(program, args, {
    stdio: 'ignore',
    timeout: 600_000,
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000'
    }
  })
}
