/*
 * The one script that a page waits for, so that it is drawn as its reader wants it from the start:
 * what was chosen stands at the root as attributes, by which the style sheet goes.
 */

const root = document.documentElement.dataset
root.scripted = ''
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
