import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { webEditorFolder } from './editor-host.mjs';
import { root } from './paths.mjs';
import { quietSettings } from './profile.mjs';

const types = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.mjs', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.wasm', 'application/wasm'],
  ['.ttf', 'font/ttf'],
]);

// A web view comes from a host of its own, by default one of Microsoft's. Here it is this machine by another name; the
// two must be of one site, or the browser keeps the view from its storage. Browsers know where `localhost` is.
const site = 'copydesk.localhost';

/**
 * Serves VS Code for the browser with this project as its extension in development, its folder being the
 * empty one that this VS Code keeps in memory.
 *
 * @param {string} suite the tests to run inside it, as a path in the project
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function startWebEditor(suite) {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') {
      response.setHeader('content-type', 'text/html');
      response.end(workbenchPage());
    } else if (pathname === '/product.json') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(workbenchOptions(`${request.headers.host}`, suite)));
    } else serveFile(decodeURIComponent(pathname), response);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://workbench.${site}:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The page that VS Code ships as a template, filled in. */
function workbenchPage() {
  const template = path.join(webEditorFolder, 'out', 'vs', 'code', 'browser', 'workbench', 'workbench.html');
  return readFileSync(template, 'utf8')
    .replaceAll('{{WORKBENCH_WEB_BASE_URL}}', '/editor')
    .replaceAll('{{WORKBENCH_WEB_CONFIGURATION}}', '{}')
    .replaceAll('{{WORKBENCH_AUTH_SESSION}}', '');
}

/**
 * What that page asks for before it opens the workbench.
 *
 * @param {string} host
 * @param {string} suite
 */
function workbenchOptions(host, suite) {
  const extension = { scheme: 'http', authority: host, path: '/project' };
  const views = `http://{{uuid}}.${host.replace(/^\w+\./, '')}/editor/out/vs/workbench/contrib/webview/browser/pre/`;
  return {
    productConfiguration: {
      nameShort: 'VS Code',
      nameLong: 'VS Code',
      applicationName: 'code-web-test',
      dataFolderName: '.vscode-web-test',
      version: '1.91.1',
      webviewContentExternalBaseUrlTemplate: views,
    },
    developmentOptions: {
      enableSmokeTestDriver: true,
      extensions: [extension],
      extensionTestsPath: { ...extension, path: `/project/${suite}` },
    },
    configurationDefaults: quietSettings,
    folderUri: { scheme: 'tmp', path: '/ws' },
  };
}

/**
 * @param {string} pathname
 * @param {http.ServerResponse} response
 */
function serveFile(pathname, response) {
  const [, area = '', rest = ''] = /^\/(editor|project)\/(.*)$/.exec(pathname) ?? [];
  const folder = area === 'editor' ? webEditorFolder : root;
  const file = path.join(folder, rest);
  if (!area || !file.startsWith(folder + path.sep) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('content-type', types.get(path.extname(file)) ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
}
