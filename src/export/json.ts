import type { Finding, Fix } from '../core/check.ts';
import type { Event, Mention, Person } from '../core/facts/facts.ts';
import type { Readability } from '../core/readability/readability.ts';
import type { Review } from '../core/review.ts';
import type { Range } from '../core/text/range.ts';
import type { LineIndex } from '../core/text/lines.ts';
import type {
  ArticleJson,
  EventJson,
  FindingJson,
  FixJson,
  MentionJson,
  PersonJson,
  Place,
  Problem,
} from './contract.ts';

/**
 * The contract's text in pieces, an article a line, so that a large archive's never stands whole in memory.
 */
export function* writeJson(problems: readonly Problem[], reviews: Iterable<Review>): Generator<string> {
  yield `{"version":1,"problems":${JSON.stringify(problems)},"articles":[`;
  let separator = '\n';
  for (const review of reviews) {
    yield separator + JSON.stringify(articleJson(review));
    separator = ',\n';
  }
  yield ']}\n';
}

// Each object is built field by field: what the core adds for its own use must not slip into the contract.

/** One article's part of the contract. */
export function articleJson({ article, facts, findings, readability }: Review): ArticleJson {
  return {
    path: article.path,
    date: article.date?.value ?? null,
    dateSource: article.date?.source ?? null,
    findings: findings.map((finding) => findingJson(finding, article.lines)),
    dates: facts.dates.map((date) => ({ ...mentionJson(date), type: date.type, value: date.value })),
    people: facts.people.map(personJson),
    events: facts.events.map(eventJson),
    readability: readabilityJson(readability),
  };
}

const place = ({ start, end }: Range): Place => ({ start, end });

const mentionJson = (mention: Mention): MentionJson => ({ ...place(mention), text: mention.text });

function findingJson(finding: Finding, lines: LineIndex): FindingJson {
  const { line, character } = lines.positionAt(finding.start);
  return {
    check: finding.check,
    severity: finding.severity,
    ...place(finding),
    line: line + 1,
    column: character + 1,
    message: finding.message,
    related: finding.related.map((other) => ({ path: other.path, ...place(other), message: other.message })),
    fixes: finding.fixes.map(fixJson),
  };
}

const fixJson = ({ title, edits }: Fix): FixJson => ({
  title,
  edits: edits.map((edit) => ({ ...place(edit), text: edit.text })),
});

const personJson = ({ name, roles, mentions }: Person): PersonJson => ({
  name,
  roles: [...new Set(roles.map((role) => role.text))],
  mentions: mentions.map(mentionJson),
});

const eventJson = ({ name, kind, date, place, people, mentions }: Event): EventJson => ({
  name,
  kind,
  date,
  place,
  people,
  mentions: mentions.map(mentionJson),
});

function readabilityJson({ words, sentences, grade, formulas }: Readability): Readability {
  if (!formulas) return { words, sentences, grade, formulas };
  const { fleschReadingEase, fleschKincaid, gunningFog, smog, colemanLiau, ari, daleChall, spache } =
    formulas;
  return {
    words,
    sentences,
    grade,
    formulas: { fleschReadingEase, fleschKincaid, gunningFog, smog, colemanLiau, ari, daleChall, spache },
  };
}
