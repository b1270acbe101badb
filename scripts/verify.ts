import {statSync} from 'node:fs'
import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {exit, readArguments, resolvePath, runCommand, UsageError} from './command/arguments.ts'
import {manifestName} from '../src/schema/manifest.ts'
import {printable} from '../src/text/printable.ts'
import {readManifestOf} from './publish/manifest.ts'
import {inspect, isWorkName} from './publish/standing.ts'
import {isUnfinished} from './publish/update.ts'

const help = `
用法：npm run verify -- DIR

核对一份做好的档案：与发布时的清单（${manifestName}）比较，列出每一个被改过、丢失或后来加进来的文件。
只读，不改动任何文件。

退出状态：0 与发布时一样；1 有不同；2 用法有误，或 DIR 不是本软件做成的档案
`

await runCommand(help, async () => {
  const {positionals} = readArguments({allowPositionals: true, options: {}})
  const [path, ...others] = positionals
  if (path === undefined || path === '' || others.length > 0)
    throw new UsageError('应写明一个档案文件夹，例如 npm run verify -- 网站文件夹')
  const folder = resolvePath(path)
  if (statSync(folder, {throwIfNoEntry: false})?.isDirectory() !== true)
    throw new UsageError(`没有文件夹 ${printable(folder)}，应为一个做好的档案`)
  const reading = await readManifestOf(folder)
  if (reading.state === 'missing')
    throw new UsageError(`${printable(folder)} 里没有清单 ${manifestName}，不是本软件做成的档案`)
  const lines: string[] = []
  if (reading.state === 'damaged') lines.push(`改过 ${manifestName}`)
  if (reading.manifest) {
    const {changed, lost, foreign} = inspect(folder, reading.manifest)
    lines.push(
      ...changed.map((file) => `改过 ${file}`),
      ...lost.map((file) => `丢失 ${file}`),
      ...foreign.map((file) => `多出 ${file}`)
    )
  }
  for (const name of (await readdir(folder)).filter(isWorkName)) {
    if (isUnfinished(join(folder, name)))
      lines.push(`更新到一半 ${name}：再运行一次 archive，会先还原`)
  }
  const count = reading.manifest ? Object.keys(reading.manifest.files).length : 0
  process.stdout.write(lines.map((line) => `${printable(line)}\n`).join(''))
  process.stdout.write(
    lines.length === 0
      ? `${String(count)} 个文件都与发布时一样\n`
      : `清单有文件 ${String(count)} 个；以上 ${String(lines.length)} 处不同\n`
  )
  return lines.length === 0 ? exit.done : exit.incomplete
})
