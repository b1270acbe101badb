/*
 * What is needed where a search finds nothing: all of it, so that it is one file.
 */
export {openSoundsAt} from '../sounds/open-web.ts'
export {openWordsAt} from '../words/open-web.ts'
export {explain} from './explain.ts'
