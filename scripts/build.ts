import {enableCompileCache} from 'node:module'
import {keptCode} from './command/keep-code.ts'

const code = keptCode(process.argv.slice(2))
if (code !== null) enableCompileCache(code)
// Only what is loaded from here on is taken from there.
await import('./command/build.ts')
