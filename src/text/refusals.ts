/** A refusal of an operating system, for people. */
interface Refusal {
  /** What it means. */
  meaning: string
  /** What to do, where the machine refuses what any program asks; others come of wrong calls. */
  toDo?: string
}

const toDo = {
  space: '腾出空间，或写到别的磁盘',
  rights: '改正读写权限，或写到别处',
  disk: '检查磁盘和连接，或写到别的磁盘',
  full: '检查磁盘（也可能已满）和连接，或写到别的磁盘',
  load: '关掉别的程序',
  path: '把文件夹移到路径短一些、不经过循环链接的地方'
} as const

/** The usual refusals of an operating system, by its name for each. */
export const refusals: Readonly<Record<string, Refusal | undefined>> = {
  EACCES: {meaning: '没有读写权限', toDo: toDo.rights},
  EPERM: {meaning: '系统不允许这样做', toDo: toDo.rights},
  ENOENT: {meaning: '没有这个文件或文件夹'},
  ENOTDIR: {meaning: '路径中有一段不是文件夹'},
  EISDIR: {meaning: '这是文件夹，不是文件'},
  ELOOP: {meaning: '链接指向自己，或读取前被换成了链接', toDo: toDo.path},
  ENAMETOOLONG: {meaning: '路径太长', toDo: toDo.path},
  ENXIO: {meaning: '这不是可以读取的文件'},
  // Some file systems say so when they are full.
  EIO: {meaning: '磁盘读写出错', toDo: toDo.full},
  ENOSPC: {meaning: '磁盘已满', toDo: toDo.space},
  EDQUOT: {meaning: '磁盘配额已用完', toDo: toDo.space},
  EROFS: {meaning: '磁盘是只读的', toDo: toDo.rights},
  EBUSY: {meaning: '文件正被别的程序占用', toDo: toDo.load},
  ETXTBSY: {meaning: '文件正被别的程序占用', toDo: toDo.load},
  EMFILE: {meaning: '打开的文件太多', toDo: toDo.load},
  ENFILE: {meaning: '打开的文件太多', toDo: toDo.load},
  ENOMEM: {meaning: '内存不足', toDo: toDo.load},
  ESTALE: {meaning: '网络文件夹已断开', toDo: toDo.disk},
  EXDEV: {meaning: '两处不在同一个磁盘上'},
  ENOTEMPTY: {meaning: '文件夹不是空的'},
  EEXIST: {meaning: '已有同名的文件或文件夹'},
  EINVAL: {meaning: '系统不接受这样的文件或路径'}
}
