/** The walls and the rule of a table that was kept as text: |---|---|, ||, • | */
const wall = /[|｜]/
const notMark = /[^\s|｜\-–—:：•·]/
/** The name of the file of a picture, which a page prints where the picture was. */
const image = /^[^\s。，；：/\\]{1,60}\.(?:jpe?g|png|gif|bmp|webp)$/iu
/** ![](): where a picture was in a page that was kept as Markdown. */
const picture = /!\[\]\(\)/g
/** • -: an item of a list without any words. */
const emptyItem = /^[•●▪■◆]\s*[-–—]$/
const longest = 300

/** Whether a line holds nothing that is read: the walls of a table or the mark of an item without words, the name of a picture's file. */
export function isMark(text: string): boolean {
  if (text.length > longest) return false
  const rest = text.replace(picture, '')
  return (
    (rest !== text && !notMark.test(rest)) ||
    (wall.test(text) && !notMark.test(text)) ||
    emptyItem.test(text.trim()) ||
    (text.includes('.') && image.test(text))
  )
}
