import type { ReadabilityReport, ReportSentence } from '../../../protocol.ts';
import { byId, make, makeButton, type Row, Rows } from './dom.ts';
import { open } from './host.ts';

/** So much of a bar, in per cent, shows of a sentence that is not judged. */
const STUB = 4;

const chart = byId('chart', HTMLElement);
const parent = byId('bars', HTMLElement);
const pointed = byId('pointed', HTMLElement);
const targetName = byId('target-name', HTMLElement);
const bars = new Rows(parent, makeBar);
let sentences: readonly ReportSentence[] = [];
/** The bar that the Tab key leads to; the arrow keys move on from it. */
let current = 0;

/** Shows an article's sentences as bars, in reading order. */
export function showChart({ sentences: lines, target }: ReadabilityReport): void {
  const focused = parent.contains(document.activeElement);
  sentences = lines;
  current = Math.max(0, Math.min(current, lines.length - 1));
  parent.style.setProperty('--target', `${target.height * 100}%`);
  targetName.textContent = target.name;
  bars.fill(lines);
  // The bar that had the focus may be gone with its sentence.
  if (focused && !parent.contains(document.activeElement)) bars.at(current)?.focus();
  describe();
}

/** Begins at the first bar again, for another article. */
export function rewindChart(): void {
  current = 0;
  chart.scrollLeft = 0;
}

function makeBar(): Row<ReportSentence> {
  const inside = make('span', 'fill');
  const element = makeButton('bar', inside);
  return {
    element,
    show({ standing, height, says, text, opens }, i) {
      element.className = `bar ${standing}${opens ? ' opens' : ''}`;
      element.dataset['index'] = String(i);
      element.tabIndex = i === current ? 0 : -1;
      element.ariaLabel = `Sentence ${i + 1} of ${sentences.length}, ${says}: ${text}`;
      inside.style.height = `${Math.max(STUB, (height ?? 0) * 100)}%`;
    },
  };
}

/** Makes a bar the current one. */
function moveTo(index: number): void {
  bars.at(current)?.setAttribute('tabindex', '-1');
  current = Math.max(0, Math.min(index, sentences.length - 1));
  bars.at(current)?.setAttribute('tabindex', '0');
  describe();
}

/** Says below the bars which sentence the current one is. */
function describe(): void {
  const sentence = sentences[current];
  pointed.textContent = sentence ? `${current + 1} · ${sentence.says} · ${sentence.text}` : '';
}

/** The number of the bar that an event happened on; -1 between the bars. */
function indexOf({ target }: Event): number {
  const bar = target instanceof Element ? target.closest<HTMLElement>('.bar') : null;
  return Number(bar?.dataset['index'] ?? -1);
}

const STEPS: Readonly<Record<string, () => number>> = {
  ArrowLeft: () => current - 1,
  ArrowRight: () => current + 1,
  Home: () => 0,
  End: () => sentences.length - 1,
};

parent.addEventListener('keydown', (event) => {
  const step = STEPS[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  moveTo(step());
  bars.at(current)?.focus();
});

for (const kind of ['focusin', 'pointerover'])
  parent.addEventListener(kind, (event) => {
    if (indexOf(event) >= 0) moveTo(indexOf(event));
  });

parent.addEventListener('click', (event) => {
  const sentence = sentences[indexOf(event)];
  if (sentence) open(sentence.range);
});
