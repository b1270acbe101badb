import {createViteServer} from 'vitest/node'
import {expect, test} from 'vitest'
import {noBundledPackages} from './no-bundled-packages.ts'

test('no packages are bundled for browsers, whoever asks for some', async () => {
  const asking = {
    name: 'asking',
    configEnvironment: () => ({optimizeDeps: {include: ['astro > html-escaper']}})
  }
  const server = await createViteServer({
    configFile: false,
    plugins: [noBundledPackages(), asking],
    server: {middlewareMode: true, watch: null, ws: false}
  })
  try {
    const {client} = server.environments
    expect(client.config.optimizeDeps).toMatchObject({include: [], noDiscovery: true})
    expect(client.depsOptimizer).toBe(undefined)
  } finally {
    await server.close()
  }
})
