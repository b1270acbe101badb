import {createRequire} from 'node:module'
import type * as loader from './loader/collections.ts'

// By Node, which has most of it loaded by now: Vite would transform each file once more.
const load = createRequire(__PROGRAM__) as (path: string) => typeof loader

export const {collections} = load('./loader/collections.ts')
