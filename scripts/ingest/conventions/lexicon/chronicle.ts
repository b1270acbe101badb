/** Whether a line is the name of a chronicle, as pages print it above or below a section of one: 某县志 */
export function isChronicle(line: string): boolean {
  return /^\p{Script=Han}{2,6}[省市县区州]志$/u.test(line.trim())
}
