import {createHash} from 'node:crypto'
import {accessSync, constants, readdirSync, readFileSync, realpathSync, statSync} from 'node:fs'
import {delimiter, dirname, join} from 'node:path'

/** What is asked of the machine. */
export interface Machine {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
}

/** The program that converts, LibreOffice, where it is installed: in the path, or where its installers put it. */
export function findOffice({platform, env}: Machine = process): string | null {
  const names = platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice']
  const folders = [
    ...(env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''),
    ...installedAt(platform, env)
  ]
  for (const folder of folders) {
    const found = names.map((name) => join(folder, name)).find(canRun)
    if (found !== undefined) return found
  }
  return null
}

function installedAt(platform: NodeJS.Platform, env: Machine['env']): string[] {
  if (platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS']
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], 'C:\\Program Files']
    return roots.flatMap((root) => (root ? [join(root, 'LibreOffice', 'program')] : []))
  }
  const others = namesIn('/opt').filter((name) => /^libreoffice/i.test(name))
  return ['/usr/bin', '/usr/local/bin', ...others.map((name) => `/opt/${name}/program`)]
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort().reverse()
  } catch {
    return []
  }
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Files beside the program that say which build it is. */
const buildFiles = ['versionrc', 'version.ini', '../Resources/versionrc', '../Info.plist']

/**
 * Digest of which program converts here, without running it: other builds may convert otherwise.
 * Empty where none is installed.
 */
export function identityOfOffice(office: string | null = findOffice()): string {
  if (office === null) return ''
  const path = realpathSync(office)
  const hash = createHash('sha256')
  for (const name of buildFiles) {
    try {
      hash.update(readFileSync(join(dirname(path), name)))
    } catch {
      // Not on this platform.
    }
  }
  return hash.update(String(statSync(path).size)).digest('hex')
}

/** The command that installs it, or the part of it that makes such files. */
export function installCommand(
  target: 'docx' | 'xlsx',
  platform: NodeJS.Platform = process.platform
): string {
  if (platform === 'darwin') return 'brew install --cask libreoffice'
  if (platform === 'win32') return 'winget install TheDocumentFoundation.LibreOffice'
  return `sudo apt-get install -y libreoffice-${target === 'docx' ? 'writer' : 'calc'}`
}
