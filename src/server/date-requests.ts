import { type CodeAction, CodeActionKind, type Connection } from 'vscode-languageserver';
import type { Article } from '../core/article/article.ts';
import { dateEdit } from '../core/article/set-date.ts';
import type { Edit } from '../core/check.ts';
import { dayMeant } from '../core/day-meant.ts';
import { type Explicit, madeExplicit } from '../core/explicit-date.ts';
import type { DateMention } from '../core/facts/facts.ts';
import { factsOf } from '../core/facts/read.ts';
import { formFor } from '../core/house-style/date-form.ts';
import { type HouseStyle, NO_STYLE } from '../core/house-style/house-style.ts';
import type { Review } from '../core/review.ts';
import type { Range } from '../core/text/range.ts';
import * as protocol from '../protocol.ts';
import type { Desk } from './desk.ts';
import type { DocumentOptions } from './document-options.ts';
import { toRange } from './translate.ts';

/** Answers what the commands on dates ask. */
export function answerDateRequests(connection: Connection, desk: Desk, options: DocumentOptions): void {
  const styleOf = (uri: string): HouseStyle => options.optionsOf(uri).style ?? NO_STYLE;

  /** The article that a document is, whatever the rule says of it: a person asks about this one. */
  async function articleOf(uri: string): Promise<Article | null> {
    await desk.open.ready(uri);
    await options.load([uri]);
    return desk.open.ask(uri) ? (desk.review(uri)?.article ?? null) : null;
  }

  connection.onRequest(
    protocol.EXPLICIT_DATE,
    async ({ uri, position }: protocol.ExplicitDateParams): Promise<protocol.ExplicitDateResult> => {
      const article = await articleOf(uri);
      if (!article) return refused('This document can’t be read as an article.');
      const offset = article.lines.line(position.line).start + position.character;
      const date = datesAt(article, { start: offset, end: offset })[0];
      if (!date) return refused('No mention of time stands at the cursor.');
      const { edit, refusal } = explicit(article, date, styleOf(uri));
      return edit ? { change: toChange(article, edit), refusal: null } : refused(refusal);
    },
  );

  connection.onRequest(
    protocol.DAY_MEANT,
    ({ uri, words, today }: protocol.DayMeantParams): protocol.DayMeantResult =>
      dayMeant(words, today, styleOf(uri).dates.order),
  );

  connection.onRequest(
    protocol.DATE_ARTICLE,
    async ({ uri, day }: protocol.DateArticleParams): Promise<protocol.TextChange | null> => {
      const article = await articleOf(uri);
      return article && toChange(article, dateEdit(article, day));
    },
  );
}

/** The change that writes out which day the relative words at a range mean, for the menu of code actions. */
export function explicitDateActions(
  { article }: Review,
  range: Range,
  uri: string,
  style: HouseStyle = NO_STYLE,
): CodeAction[] {
  return datesAt(article, range)
    .filter(({ reference }) => reference !== 'absolute')
    .flatMap((date): CodeAction[] => {
      const { edit } = explicit(article, date, style);
      if (!edit) return [];
      return [
        {
          title: `Make the date explicit: “${edit.text}”`,
          kind: CodeActionKind.RefactorRewrite,
          edit: { changes: { [uri]: [toChange(article, edit)] } },
        },
      ];
    });
}

const refused = (refusal: string): protocol.ExplicitDateResult => ({ change: null, refusal });

const datesAt = (article: Article, { start, end }: Range): DateMention[] =>
  factsOf(article).dates.filter((date) => date.start <= end && start <= date.end);

const explicit = (article: Article, date: DateMention, style: HouseStyle): Explicit =>
  madeExplicit(
    article,
    date,
    formFor(
      style,
      factsOf(article).dates.map(({ text }) => text),
    ),
  );

const toChange = (article: Article, edit: Edit): protocol.TextChange => ({
  range: toRange(article, edit),
  newText: edit.text,
});
