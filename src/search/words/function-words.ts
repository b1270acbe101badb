/**
 * Words that nearly every document has, and that tell nothing of what it is about. They are neither
 * kept nor looked for: without them an archive costs a tenth less.
 */
export const functionWords: ReadonlySet<string> = new Set(
  (
    '可以 应当 进行 以及 或者 按照 其他 其它 根据 依照 依据 有关 相关 并且 但是 因为 所以 如果 由于 对于 关于 通过 ' +
    '以上 以下 以内 以外 之间 之一 其中 及其 不得 不能 不予 不是 必须 需要 能够 应该 可能 已经 正在 同时 之后 之前 ' +
    '以后 以前 期间 时候 这些 那些 这个 那个 各项 各种 各类 自己 本人 他人 我们 他们 它们 属于 作为 成为 具有 没有 ' +
    '还有 只有 所有 任何 每个 一个 一种 一些 一定 一般 一切 一次 一并 并在 并将 分别 以及 并对 或其 等等 下列 前款 ' +
    '情形 予以 给予 从事 采取 符合 造成 发生 提出 作出 做出 实行 为了 从而 而且 此外 因此 即可 是否 如何 什么 怎么'
  ).split(' ')
)
