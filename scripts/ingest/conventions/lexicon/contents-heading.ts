import {remembered} from './remembered.ts'

const heading = /^[【《\s]*目[\s　]*(?:录|次)[】》\s]*$/

/** Whether a line is the heading of a contents list: 目　录, 【目次】 */
export const isContentsHeading = remembered((text): boolean => heading.test(text))
