import type {Page, Run} from '../page/page.ts'
import {withPrinted} from '../page/radicals.ts'
import type {LoadedPage} from './loaded-page.ts'
import {nothing} from './tell-unseen.ts'

/** A page as it was read. */
export interface ReadPage extends Omit<
  LoadedPage,
  'width' | 'height' | 'runs' | 'rules' | 'grounds'
> {
  page: Page
  /** Whether it could not be read, and is empty. */
  isBroken: boolean
  /** Characters that were named by others that look the same. */
  changed: number
}

/**
 * Read a page that was loaded; one that could not be is empty.
 *
 * @param isTraditional whether the source is in the traditional script
 */
export function readPage(
  loaded: LoadedPage | null,
  label: string,
  isTraditional: boolean
): ReadPage {
  const {width, height, runs, rules, grounds, ...others} = loaded ?? unread
  let changed = 0
  const texts = new Map<Run, string>()
  const printed = (text: string) => withPrinted(text, isTraditional)
  const own = runs.map((run): Run => {
    const {text, changed: more} = printed(run.text)
    const named = more === 0 ? run : {...run, text}
    changed += more
    const other = others.texts.get(run)
    if (other !== undefined) texts.set(named, more === 0 ? other : printed(other).text)
    return named
  })
  return {
    ...others,
    page: {label, width, height, runs: own, rules, grounds},
    ...{texts, changed, isBroken: loaded === null},
    text: changed === 0 ? others.text : printed(others.text).text
  }
}

const unread: LoadedPage = {
  ...{
    width: 1,
    height: 1,
    runs: [],
    rules: [],
    grounds: [],
    texts: new Map(),
    text: '',
    pictures: 0
  },
  differs: false,
  notes: [],
  replaced: {read: [], kept: []},
  readings: 0,
  unseen: nothing,
  counts: {
    all: 0,
    printed: 0,
    hidden: 0,
    vertical: 0,
    annotations: 0,
    echoes: 0,
    outside: 0,
    off: 0
  }
}
