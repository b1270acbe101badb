import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {parseArgs, type ParseArgsConfig} from 'node:util'
import {YamlError} from '../../src/loader/read-yaml.ts'
import type {Archive} from '../../src/schema/archive.ts'
import {readArchive} from '../../src/loader/archive.ts'
import {Failure} from '../failure.ts'
import {findSources, type FoundSource} from '../ingest/find-sources.ts'

/** Exit status of every command. */
export const exit = {done: 0, incomplete: 1, usage: 2} as const

/** What was asked for cannot be done as asked; the message says why and what is expected. */
export class UsageError extends Failure {}

/**
 * Run a command: `--help` prints its help, a failure its message; anything else
 * thrown is a fault of ours and shows its stack.
 *
 * @param help what `--help` prints
 * @param main does the work and returns the exit status
 */
export async function runCommand(help: string, main: () => Promise<number>): Promise<void> {
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    process.stdout.write(`${help.trim()}\n`)
    return
  }
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const isUsage = error instanceof UsageError
    process.stderr.write(`${error.message}\n${isUsage ? '用法见 --help\n' : ''}`)
    process.exitCode = isUsage ? exit.usage : exit.incomplete
  }
}

/** The options and paths of this process. @throws {UsageError} where one is unknown */
export function readArguments<Config extends ParseArgsConfig>(
  config: Config
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), {cause: error})
  }
}

/** A path as the person meant it who started npm, which changes to the folder of the project. */
export function resolvePath(path: string): string {
  return resolve(process.env.INIT_CWD ?? '.', path)
}

/** The sources at some paths. @throws {UsageError} where a path or all files are missing */
export async function findOrRefuse(paths: readonly string[]): Promise<FoundSource[]> {
  const resolved = paths.map(resolvePath)
  for (const path of resolved) {
    if (!existsSync(path)) {
      throw new UsageError(`Unexpected path ${path}, expected a folder or a file that exists`)
    }
  }
  const sources = await findSources(resolved)
  if (sources.length === 0)
    throw new UsageError(`No files in ${resolved.join('、')}, expected sources`)
  return sources
}

/** The settings of an archive; without a path those of any. @throws {UsageError} where they do not fit */
export function readArchiveOrRefuse(path: string | null): Archive {
  try {
    return readArchive(path)
  } catch (error) {
    throw error instanceof YamlError ? new UsageError(error.message, {cause: error}) : error
  }
}

/** A whole number of at least 1. @throws {UsageError} */
export function readCount(name: string, text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) {
    throw new UsageError(
      `Unexpected \`${text}\` for --${name}, expected a whole number of 1 or more`
    )
  }
  return Number(text)
}
