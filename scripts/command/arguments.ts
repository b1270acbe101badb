import {existsSync} from 'node:fs'
import {parseArgs, type ParseArgsConfig} from 'node:util'
import {ContentError} from '../../src/content/content-error.ts'
import {readStyle} from '../../src/content/style.ts'
import {readYaml} from '../../src/content/yaml/read-yaml.ts'
import {type Archive, archiveSchema} from '../../src/schema/archive.ts'
import {printable} from '../../src/text/printable.ts'
import {checkedArchiveSchema} from '../ingest/archive/check-archive.ts'
import {type FindOptions, findSources, type FoundSource} from '../ingest/find-sources.ts'
import {checkTokens} from './check-tokens.ts'
import {resolvePath} from './resolve-path.ts'
import {UsageError} from './usage-error.ts'

export {resolvePath} from './resolve-path.ts'
export {exit, runCommand} from './run-command.ts'
export {UsageError} from './usage-error.ts'
export {readAddress, readBase, readCount, readPaths, readSeconds} from './values.ts'

/** The options and paths of this process. @throws {UsageError} where one is unknown or wrong */
export function readArguments<Config extends ParseArgsConfig>(
  config: Config
): ReturnType<typeof parseArgs<Config>> {
  checkTokens(config)
  return parseArgs(config)
}

/** The sources at some paths. @throws {UsageError} where a path or all files are missing */
export async function findOrRefuse(
  paths: readonly string[],
  options: FindOptions = {}
): Promise<FoundSource[]> {
  const resolved = paths.map(resolvePath)
  for (const path of resolved) {
    if (!existsSync(path)) {
      const hint = path.includes('\ufffd') ? '；路径不是 UTF-8 编码，先给它改名' : ''
      throw new UsageError(`没有 ${printable(path)}，应为已有的文件夹或文件${hint}`)
    }
  }
  const sources = await findSources(resolved, options)
  if (sources.length === 0) {
    const searched = resolved.map(printable).join('、')
    throw new UsageError(`${searched} 里没有文件，应有来源；先把来源放进去`)
  }
  const parts = sources.reduce((sum, {parts = 0}) => sum + parts, 0)
  if (parts > 0)
    process.stderr.write(
      `网页旁边的文件夹里有 ${String(parts)} 个文件是随网页保存的样式、脚本、图片或空白的框架，没有单独收录\n`
    )
  return sources
}

/** The settings of an archive; without a path those of any. @throws {UsageError} where they do not fit */
export function readArchiveOrRefuse(path: string | null): Archive {
  try {
    const archive = path === null ? archiveSchema.parse({}) : readYaml(path, checkedArchiveSchema)
    if (path !== null && archive.style !== undefined) readStyle(path, archive.style)
    return archive
  } catch (error) {
    throw error instanceof ContentError ? new UsageError(error.message, {cause: error}) : error
  }
}
