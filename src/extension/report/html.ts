import * as vscode from 'vscode';

/**
 * The report's page, without a word of any article: its script fills those in as text. Nothing but this script and this
 * style sheet is let in, and nothing from elsewhere.
 * @param resources the folder that holds the page's script and style sheet
 */
export function pageIn(webview: vscode.Webview, resources: vscode.Uri): string {
  const nonce = crypto.randomUUID();
  const address = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(resources, name)).toString();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <title>Readability</title>
  <link rel="stylesheet" href="${address('report.css')}" nonce="${nonce}">
</head>
<body>
${BODY}
<script src="${address('report.js')}" nonce="${nonce}"></script>
</body>
</html>`;
}

const BODY = `<main>
  <h1 id="title">Readability</h1>
  <div id="notes"></div>
  <div id="verdict"></div>
  <section id="chart-section" aria-labelledby="chart-title">
    <h2 id="chart-title">Sentences in reading order</h2>
    <p id="chart-hint">The higher the bar, the harder the sentence. Arrow keys move along the bars; Enter or a click goes to the sentence.</p>
    <div id="chart">
      <div id="bars" role="toolbar" aria-labelledby="chart-title" aria-describedby="chart-hint"></div>
    </div>
    <p id="pointed" aria-hidden="true"></p>
    <ul id="legend" aria-label="What the bars look like">
      <li><span class="swatch hard"></span>too hard</li>
      <li><span class="swatch above"></span>above the target, as single sentences may be</li>
      <li><span class="swatch fine"></span>fine</li>
      <li><span class="swatch unjudged"></span>not judged: short, or somebody’s words</li>
      <li><span class="swatch target"></span><span id="target-name"></span></li>
    </ul>
    <details id="all">
      <summary>The same as a table</summary>
      <table aria-labelledby="chart-title">
        <thead><tr><th scope="col">No.</th><th scope="col">Verdict</th><th scope="col">Sentence</th></tr></thead>
        <tbody id="all-rows"></tbody>
      </table>
    </details>
  </section>
  <section id="hardest-section" aria-labelledby="hardest-title">
    <h2 id="hardest-title">Hardest sentences</h2>
    <p id="hardest-none"></p>
    <ol id="hardest"></ol>
    <div id="mending"></div>
  </section>
  <section id="formulas-section" aria-labelledby="formulas-title">
    <h2 id="formulas-title">Formulas</h2>
    <table aria-labelledby="formulas-title">
      <thead><tr><th scope="col">Formula</th><th scope="col">Value</th><th scope="col">Grade</th><th scope="col">What it measures</th></tr></thead>
      <tbody id="formulas"></tbody>
    </table>
  </section>
</main>`;
