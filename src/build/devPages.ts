import type { Plugin } from 'vite';

/** Shows every page in the development server, rendered afresh on each request as the build would. */
export function devPages(): Plugin {
  return {
    name: 'ggz-wijzer-dev-pages',
    apply: 'serve',
    configureServer(server) {
      return () => {
        server.middlewares.use((request, response, next) => {
          const url = new URL(request.originalUrl ?? '/', 'http://localhost');
          const { base } = server.config;
          if (request.method !== 'GET' || !url.pathname.startsWith(base)) {
            next();
            return;
          }
          const render = async () => {
            const { createPrerenderer } = (await server.ssrLoadModule(
              '/src/app/server.ts',
            )) as typeof import('../app/server.ts');
            const site = await createPrerenderer({ base, assets: { entry: `${base}src/app/client.ts`, islands: {} } });
            const path = `/${url.pathname.slice(base.length)}`;
            const searchFile = site.searchFiles[path.slice(1)];
            if (searchFile !== undefined) {
              response.setHeader('Content-Type', 'application/json');
              response.end(JSON.stringify(searchFile));
              return;
            }
            const known = site.pages.some((page) => page.path === path);
            response.statusCode = known ? 200 : 404;
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            const html = site.renderPage(known ? path : '/404.html', null);
            response.end(await server.transformIndexHtml(url.pathname, html));
          };
          render().catch((error: unknown) => {
            if (error instanceof Error) server.ssrFixStacktrace(error);
            next(error);
          });
        });
      };
    },
  };
}
