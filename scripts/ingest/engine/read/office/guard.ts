import {spawn, spawnSync} from 'node:child_process'
import {rmSync} from 'node:fs'

/**
 * Runs a program in a group of its own, and ends all of the group when its time is over or when
 * whoever waits for it is gone: then its folder goes, too.
 *
 * Arguments: the folder, the seconds, the program and its arguments. Exit status: that of the
 * program; 124 where its time was over.
 */
const [folder = '', seconds = '0', program = '', ...options] = process.argv.slice(2)
const parent = process.ppid
const isPosix = process.platform !== 'win32'
const child = spawn(program, options, {detached: isPosix, stdio: 'ignore', windowsHide: true})
child.once('error', () => process.exit(127))
child.once('exit', (status) => {
  // What it started and left behind goes with it.
  endGroup()
  process.exit(status ?? 1)
})
setTimeout(
  () => {
    endGroup()
    process.exit(124)
  },
  Number(seconds) * 1000
)
setInterval(() => {
  if (process.ppid === parent) return
  endGroup()
  rmSync(folder, {recursive: true, force: true, maxRetries: 3})
  process.exit(1)
}, 500)

function endGroup(): void {
  if (child.pid === undefined) return
  if (!isPosix) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], {stdio: 'ignore'})
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // All of it has ended.
  }
}
