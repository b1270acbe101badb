import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** What the program is set to; each is a path and a name of its registry, and a value. */
const settings: readonly (readonly [path: string, name: string, value: string])[] = [
  // No macro runs, nothing is fetched, no link is followed.
  ['Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['Office.Writer/Content/Update', 'Link', '0'],
  // What a file does not say is not taken from the machine.
  ['Setup/L10N', 'ooSetupSystemLocale', 'zh-CN'],
  ['Office.Linguistic/General', 'DefaultLocale_CJK', 'zh-CN'],
  ['Office.Common/Misc', 'FirstRun', 'false']
]

/** Write a profile that the program has never used into a folder. */
export function writeProfile(folder: string): void {
  const items = settings.map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`
  )
  mkdirSync(join(folder, 'user'), {recursive: true})
  writeFileSync(
    join(folder, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${items.join('\n')}
</oor:items>
`
  )
}
