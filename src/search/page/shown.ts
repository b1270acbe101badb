/*
 * What is needed once something is looked for: it is loaded while the engine opens. What is loaded
 * later takes labels from here, so that they are not a file of their own.
 */
export {expand} from '../aliases/expand.ts'
export {drawBeside} from './beside.ts'
export * from './labels.ts'
export {createList} from './list.ts'
export {paceOf, readSoon, settle} from './settle.ts'
export {tellAliases} from './tell-aliases.ts'
export {tellUnderstood} from './understood.ts'
export {parseQuery} from '../query.ts'
