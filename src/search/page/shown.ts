/*
 * What is needed once something is looked for: it is loaded while lists are read. What is loaded
 * later takes labels from here, so that they are not a file of their own.
 */
import {answering as ofLists} from '../exact/answer-asked.ts'
import type {Opened} from '../exact/opened.ts'
import {brokenTitle} from './title.ts'

export {openOthers} from './engines.ts'
export * from './labels.ts'
export {noRange} from './no-range.ts'
export {present} from './present.ts'
export {readSoon} from './settle.ts'
export {tellAliases} from './tell-aliases.ts'
export {tellUnderstood} from './understood.ts'

export const answering = {
  ...ofLists,
  prepare: (archive: Opened) => {
    ofLists.prepare(archive)
    // The first title opens a dictionary, which takes a while.
    setTimeout(() => brokenTitle('标题标题标题标题标题', []))
  }
}
