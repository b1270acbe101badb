import {spawn} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {readdir, stat} from 'node:fs/promises'
import {join} from 'node:path'

/** What one run of a program cost. */
export interface Cost {
  /** Seconds by the clock. */
  wall: number
  /** Seconds of processor time, of the program and all it started; `null` where the system does not tell. */
  cpu: number | null
  /** Greatest memory of the program and all it started, in MB; `null` where the system does not tell. */
  memory: number | null
}

/** Times a second that memory is looked at. */
const looks = 25
/** Linux counts processor time in hundredths of a second. */
const ticks = 100

/**
 * Run a program and measure it with all it starts.
 *
 * @throws with the end of what it printed, where it fails
 */
export async function measure(
  command: string,
  args: readonly string[],
  cwd: string
): Promise<Cost> {
  const before = childrenCpu()
  const start = performance.now()
  const child = spawn(command, args, {cwd, stdio: ['ignore', 'pipe', 'pipe']})
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => printed.push(text))
  }
  let peak = 0
  const seen = new Map<number, number>()
  const timer = setInterval(() => {
    const tree = treeOf(child.pid ?? 0)
    peak = Math.max(
      peak,
      tree.reduce((sum, pid) => sum + memoryOf(pid), 0)
    )
    for (const pid of tree) seen.set(pid, cpuOf(pid) ?? 0)
  }, 1000 / looks)
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve)
  }).finally(() => clearInterval(timer))
  if (status !== 0) {
    throw new Error(
      `${[command, ...args].join(' ')} ended with ${String(status)}:\n${printed.join('').slice(-2000)}`
    )
  }
  const after = childrenCpu()
  // A program that was started and not waited for is missing from the first of these, the last moments from the second.
  const watched = [...seen.values()].reduce((sum, cpu) => sum + cpu, 0)
  return {
    wall: (performance.now() - start) / 1000,
    cpu: before === null || after === null ? null : Math.max(after - before, watched),
    memory: peak === 0 ? null : peak
  }
}

/** Processor time of all children of this process that ended, in seconds. */
function childrenCpu(): number | null {
  const fields = statOf('self')
  return fields && (Number(fields[13]) + Number(fields[14])) / ticks
}

/** Processor time of a running process, in seconds. */
function cpuOf(pid: number): number | null {
  const fields = statOf(String(pid))
  return fields && (Number(fields[11]) + Number(fields[12])) / ticks
}

/** The fields of `/proc/PID/stat` from the third on. */
function statOf(process: string): string[] | null {
  const stat = readOr(`/proc/${process}/stat`)
  return stat === '' ? null : stat.replace(/^.*\) /s, '').split(' ')
}

/** Memory of a process now, in MB. */
function memoryOf(pid: number): number {
  const match = /^VmRSS:\s+(\d+) kB/m.exec(readOr(`/proc/${String(pid)}/status`))
  return Number(match?.[1] ?? 0) / 1024
}

/** A process and its descendants. */
function treeOf(pid: number): number[] {
  const folder = `/proc/${String(pid)}/task`
  const children = tasksIn(folder).flatMap((task) =>
    readOr(join(folder, task, 'children'))
      .split(' ')
      .map(Number)
      .filter((each) => each > 0)
  )
  return [pid, ...children.flatMap(treeOf)]
}

/** Threads of a process, which can end at any moment. */
function tasksIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** A file of `/proc`, which can go at any moment. */
function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Size of all files below a folder, in MB; of those whose path passes. */
export async function sizeOf(
  folder: string,
  passes: (path: string) => boolean = () => true
): Promise<number> {
  let bytes = 0
  for (const entry of await readdir(folder, {recursive: true, withFileTypes: true})) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && passes(path.slice(folder.length))) bytes += (await stat(path)).size
  }
  return bytes / 1e6
}
