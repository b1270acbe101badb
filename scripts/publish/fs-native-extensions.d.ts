declare module 'fs-native-extensions' {
  /** Lock a file that is open for writing; the system lets go of it when the process ends, however it ends. */
  export function tryLock(fd: number): boolean
  /** Exchange two paths in one step that is never seen half done. */
  export function swap(from: string, to: string): Promise<void>
}
