import type {RouteData} from 'astro'
import {createApp} from 'astro/app/entrypoint'
import {StaticPaths} from 'astro:static-paths'

/**
 * What the code of the pages is asked for without Astro's build. It is bundled beside what the build
 * itself asks, so that both make the same pages.
 */
export interface Renderer {
  pathsOf: () => Promise<PagePath[]>
  render: (request: Request, route: RouteData) => Promise<Response>
}

/** A page that is to be made, and the route that makes it. */
export interface PagePath {
  pathname: string
  route: RouteData
}

// A page is written when it is whole.
const app = createApp({streaming: false})
const renderError = app.renderError.bind(app)
// What goes wrong is to be told, as in Astro's own build, and not made a page of.
app.renderError = (request, options) => {
  if (options.error instanceof Error) throw options.error
  return renderError(request, options)
}

export function pathsOf(): Promise<PagePath[]> {
  return new StaticPaths(app).getAll()
}

export function render(request: Request, route: RouteData): Promise<Response> {
  return app.render(request, {routeData: route})
}
