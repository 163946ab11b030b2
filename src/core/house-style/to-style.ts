import { gradeOfAge } from '../readability/formulas.ts';
import type { Audience } from '../readability/audience.ts';
import type { HouseStyle, Preferred } from './house-style.ts';
import { inherit } from './inherit.ts';
import type { Written } from './schema.ts';
import { STYLE_BOOKS } from './style-books.ts';

/** What was written in one file, on top of the style book that it extends. */
export function toStyle(written: Written): HouseStyle {
  const { articles, audience, checks, dates, numbers } = written;
  const own: HouseStyle = {
    articles: articles ? { include: articles.include ?? [], exclude: articles.exclude ?? [] } : null,
    audience: audience ? toAudience(audience) : {},
    checks: definedOnly(checks ?? {}),
    dates: { style: dates?.style ?? null, order: dates?.order ?? null },
    numbers: { style: numbers?.style ?? null },
    people: (written.people ?? []).map((person) => ({
      name: person.name,
      aliases: person.aliases ?? [],
      role: person.role ?? null,
      firstReference: person['first-reference'] ?? null,
      needsNoFirstName: person['needs-no-first-name'] ?? false,
    })),
    events: (written.events ?? []).map(({ name, aliases, date }) => ({
      name,
      aliases: aliases ?? [],
      date: date === undefined ? null : String(date).padStart(4, '0'),
    })),
    places: toPreferred(written.places),
    words: toPreferred(written.words),
    standing: written.standing ?? [],
    ignored: (written.ignored ?? []).map(({ check, text, by, why }) => ({
      check,
      text,
      by: by ?? null,
      why: why ?? null,
    })),
  };
  return written.extends ? inherit(STYLE_BOOKS[written.extends], own) : own;
}

/** A grade that is told wins over an age. */
function toAudience({ grade, age, formulas, agree }: NonNullable<Written['audience']>): Partial<Audience> {
  const told = grade ?? (age === undefined ? undefined : gradeOfAge(age));
  return {
    ...(told === undefined ? {} : { grade: told }),
    ...(formulas ? { formulas } : {}),
    ...(agree === undefined ? {} : { agree }),
  };
}

const toPreferred = (entries: Written['words'] = []): Preferred[] =>
  entries.map(({ use, not, reason }) => ({
    use,
    not: typeof not === 'string' ? [not] : not,
    reason: reason ?? null,
  }));

function definedOnly<Value>(map: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  const known: Record<string, Value> = {};
  for (const [key, value] of Object.entries(map)) if (value !== undefined) known[key] = value;
  return known;
}
