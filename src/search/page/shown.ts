/*
 * What is needed when something was found: it is loaded while the engine searches. What is loaded
 * later takes labels from here, so that they are not a file of their own.
 */
export {drawBeside} from './beside.ts'
export * from './labels.ts'
export {createList} from './list.ts'
