/*
 * The one script that a page waits for, so that it is drawn as its reader wants it from the start:
 * what was chosen stands at the root as attributes, by which the style sheet goes, and whether
 * there is something to find, for which room is left.
 */

const root = document.documentElement.dataset
root.scripted = ''
if (/[?&]q=./.test(location.search)) root.asked = ''
const apply = () => {
  try {
    Object.assign(root, JSON.parse(localStorage.getItem('anjuan-reading') ?? '{}'))
  } catch {
    // A browser that keeps nothing shows the page as it comes.
  }
}
apply()
// Chosen on another page while this one was away.
addEventListener('pageshow', apply)
addEventListener('storage', apply)
