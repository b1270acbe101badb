/**
 * Han characters, digits and letters, and marks that mean nothing by themselves; of those that are
 * not of ASCII, no engine takes one for anything.
 */
export const inert = String.raw`[\u4e00-\u9fff\u2160-\u217f\u2460-\u249b\u25a0-\u25ff〇\dA-Za-z，。、；：？！“”‘’《》〈〉「」『』（）〔〕［］【】…—·％.,:;()%+=/"'-]`
