import type {
  Place,
  ReadabilityReport,
  ReportFormula,
  ReportHardest,
  ReportSentence,
} from '../../../protocol.ts';
import { byId, make, makeButton, paragraphsIn, type Row, Rows } from './dom.ts';
import { open } from './host.ts';

const verdict = paragraphsIn(byId('verdict', HTMLElement));
const hardest = new Rows(byId('hardest', HTMLElement), makeHardest);
const hardestNone = byId('hardest-none', HTMLElement);
const mending = paragraphsIn(byId('mending', HTMLElement));
const formulas = new Rows(byId('formulas', HTMLElement), makeFormula);
const all = byId('all', HTMLDetailsElement);
const rows = new Rows(byId('all-rows', HTMLElement), makeSentence);
let sentences: readonly ReportSentence[] = [];

/** Shows everything of a report but its chart. */
export function showLists(report: ReadabilityReport): void {
  verdict.fill(report.verdict);
  hardest.fill(report.hardest);
  hardestNone.textContent = report.hardestNone;
  hardestNone.hidden = report.hardest.length > 0;
  mending.fill(report.mending);
  formulas.fill(report.formulas);
  ({ sentences } = report);
  showAll();
}

/** The table of all sentences is made only where somebody opens it: a long article has a thousand. */
const showAll = (): void => rows.fill(all.open ? sentences : []);

all.addEventListener('toggle', showAll);

/** A sentence that leads to its place in the editor. */
function makeLink(): Row<Place & { readonly text: string }> {
  const element = makeButton('link');
  let place: Place | undefined;
  element.addEventListener('click', () => place && open(place.range));
  return {
    element,
    show(line) {
      element.textContent = line.text;
      place = line;
    },
  };
}

function makeHardest(): Row<ReportHardest> {
  const link = makeLink();
  const message = make('p');
  return {
    element: make('li', '', link.element, message),
    show(line, i) {
      link.show(line, i);
      message.textContent = line.message;
    },
  };
}

function makeSentence(): Row<ReportSentence> {
  const [number, says, link] = [make('td', 'number'), make('td', 'brief'), makeLink()];
  return {
    element: make('tr', '', number, says, make('td', '', link.element)),
    show(line, i) {
      number.textContent = String(i + 1);
      says.textContent = line.says;
      link.show(line, i);
    },
  };
}

function makeFormula(): Row<ReportFormula> {
  const [name, value, grade, meaning] = [make('th'), make('td', 'number'), make('td', 'brief'), make('td')];
  name.scope = 'row';
  return {
    element: make('tr', '', name, value, grade, meaning),
    show(line) {
      name.textContent = line.name;
      value.textContent = line.value;
      grade.textContent = line.grade;
      meaning.textContent = line.votes ? line.meaning : `${line.meaning} It has no vote on sentences here.`;
    },
  };
}
