import {Failure} from '../failure.ts'

/** An archive would lose most of what it holds. */
class ShrinkError extends Failure {}

/**
 * Refuse to put few documents in the place of many: more likely than that so many are
 * gone is that a folder was not mounted, or a name was mistyped.
 *
 * @param before documents that stand there now
 * @param after documents that would stand there
 * @throws {ShrinkError} where more than half would be gone
 */
export function refuseShrink(before: number, after: number): void {
  if (after * 2 >= before) return
  throw new ShrinkError(
    `没有发布：现有的档案有文件 ${String(before)} 份，这次只得 ${String(after)} 份，少了一半以上。` +
      '检查来源是否齐全；确实要这样，加 --allow-shrink'
  )
}
