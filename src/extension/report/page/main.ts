import type { ToPage } from '../messages.ts';
import { rewindChart, showChart } from './chart.ts';
import { byId, paragraphsIn } from './dom.ts';
import { remember, sayReady } from './host.ts';
import { showLists } from './lists.ts';

const title = byId('title', HTMLElement);
const notes = paragraphsIn(byId('notes', HTMLElement));
const parts = ['verdict', 'chart-section', 'hardest-section', 'formulas-section'].map((id) =>
  byId(id, HTMLElement),
);
let article: string | undefined;

function show(message: ToPage): void {
  const report = message.kind === 'report' ? message.report : null;
  const uri = message.kind === 'report' ? message.uri : undefined;
  title.textContent = message.title;
  notes.fill(message.kind === 'report' ? message.report.notes : [message.why]);
  for (const part of parts) part.hidden = !report?.sentences.length;
  if (report) {
    showLists(report);
    showChart(report);
  }
  if (uri !== article) {
    rewindChart();
    window.scrollTo(0, 0);
  }
  article = uri;
  // A window that goes away closes its documents first: the last article is the one to come back to.
  if (uri !== undefined) remember(uri);
}

// The panel is the only one that can send this page a message.
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => show(data));
sayReady();
