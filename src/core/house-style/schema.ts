import * as z from 'zod';
import type { Check } from '../check.ts';
import { FORMULAS } from '../readability/formulas.ts';
import { HIGHEST } from '../readability/words.ts';
import { CHECK_SETTINGS, DATE_ORDERS, STYLE_NAMES } from './house-style.ts';

/** What of a check a desk needs to know to set it. */
export type Settable = Pick<Check, 'id' | 'title' | 'rationale' | 'optional'>;

/** Every part is named and explained here once: the reader, the JSON Schema and the editor's help are made from it. */
const text = z.string().trim().min(1);
const texts = z.array(text);

/** One text, or a list of them. */
const oneOrMore = z.union([text, texts.min(1)], 'should be a text, or a list of texts');

const WHEN = 'should be a day, a month or a year: 2022-02-24, 2022-02 or 2022';

/** A year, a month or a day; YAML reads a bare year as a number. */
const when = z.union([z.int().min(1).max(9999), z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/, WHEN)], WHEN);

const audience = z
  .strictObject({
    grade: z
      .number()
      .min(1)
      .max(HIGHEST)
      .optional()
      .describe('The United States school grade whose pupils should read an article with ease. News: 12.'),
    age: z.int().min(6).max(24).optional().describe('The same as the age of the reader, in years.'),
    formulas: z.array(z.enum(FORMULAS)).min(1).optional().describe('The formulas that vote on a sentence.'),
    agree: z
      .int()
      .min(1)
      .max(FORMULAS.length)
      .optional()
      .describe('How many of them must find a sentence too hard before it is shown.'),
  })
  .describe('Whom the desk writes for.');

const person = z.strictObject({
  name: text.describe('The full name, as the desk spells it.'),
  aliases: texts.optional().describe('Other spellings and names; they give way to “name” in copy.'),
  role: text.optional().describe('Who this is, for the card.'),
  'first-reference': text.optional().describe('How the person is named when first met.'),
  'needs-no-first-name': z.boolean().optional().describe('Whether readers know the surname alone.'),
});

const event = z.strictObject({
  name: text.describe('The event’s name, as the desk writes it.'),
  aliases: texts.optional().describe('Other names; they give way to “name” in copy.'),
  date: when.optional().describe('Its day, month or year: 2022-02-24, 2022-02 or 2022.'),
});

const preferred = z.strictObject({
  use: text.describe('The form to use.'),
  not: oneOrMore.describe('The form, or forms, that give way to it.'),
  reason: text.optional().describe('Why, for whoever wrote the other form.'),
});

const ignored = z.strictObject({
  check: text.describe('The check whose finding is put to rest.'),
  text: text.describe('The words of the sentence, or the heading, that it stands in.'),
  why: text.optional().describe('Why it is right as it stands.'),
  by: text.optional().describe('Who decided so.'),
});

const checksSchema = (checks: readonly Settable[]) =>
  z
    .strictObject(
      Object.fromEntries(
        checks.map(({ id, title, rationale, optional }) => [
          id,
          z
            .enum(CHECK_SETTINGS)
            .optional()
            .describe(`${title}. ${rationale}${optional ? ' Off until it is turned on.' : ''}`),
        ]),
      ),
    )
    .describe('Each check by its name: off, on, or how its findings weigh.');

/** The whole of a `copydesk.yaml`. */
export const schemaFor = (checks: readonly Settable[]) =>
  z
    .strictObject({
      extends: z.enum(STYLE_NAMES).optional().describe('A style book to begin with.'),
      articles: z
        .strictObject({
          include: texts.optional().describe('Only these files, as patterns in the manner of .gitignore.'),
          exclude: texts.optional().describe('None of these files.'),
        })
        .optional()
        .describe('Which files are articles, among those that may be by their names.'),
      audience: audience.optional(),
      checks: checksSchema(checks).optional(),
      dates: z
        .strictObject({
          style: z.enum(STYLE_NAMES).optional().describe('How a day is written.'),
          order: z.enum(DATE_ORDERS).optional().describe('How 06/07/2025 is read.'),
        })
        .optional()
        .describe('How dates are written and read.'),
      numbers: z
        .strictObject({ style: z.enum(STYLE_NAMES).optional().describe('How numbers are written.') })
        .optional()
        .describe('How numbers are written.'),
      people: z.array(person).optional().describe('People, as the desk names them.'),
      events: z.array(event).optional().describe('Events, as the desk names them.'),
      places: z.array(preferred).optional().describe('Places, as the desk spells them: Kyiv, not Kiev.'),
      words: z.array(preferred).optional().describe('Words and forms that the desk prefers.'),
      standing: texts.optional().describe('Lines and paragraphs that may stand under many articles.'),
      ignored: z.array(ignored).optional().describe('Findings that were put to rest.'),
    })
    .describe('The house style of a news desk, for Copydesk.');

/** A house style as it was written, every part known. */
export type Written = z.infer<ReturnType<typeof schemaFor>>;

/** The JSON Schema of a house style (draft 2020-12), for editors that complete and check YAML by one. */
export const jsonSchemaFor = (checks: readonly Settable[]) =>
  z.toJSONSchema(schemaFor(checks), { io: 'input' });
