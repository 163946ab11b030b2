import { type Article, type Block, telling } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import { type FoundForm, formsOf } from '../../house-style/forms.ts';
import { MONTH_PATTERN, WEEKDAYS } from '../../text/calendar.ts';

/** A capital word on either side makes a longer name of a found form: Dynamo Kiev, the Kiev Post, Special Advisor Holt. */
const NAME_BEFORE = /(?:^|[^.!?:;“"—–-]\s)(\p{Lu}[\p{L}’'-]+)\s+$/u;
const NAME_AFTER = /^\s+(\p{Lu}[\p{L}’'-]+)/u;

/** Capital words that make no name of the word beside them. */
const NO_NAME = new RegExp(
  `^(?:${WEEKDAYS.join('|')}|${MONTH_PATTERN}|The|A|An|In|On|At|From|To|For|But|And|Near|As|By)$`,
);

/** A form that the house style has another for: Kiev where the desk writes Kyiv. */
const check: Check = {
  id: 'style/preferred',
  title: 'Another form is preferred',
  rationale:
    'A desk writes a word, a place or an event in one way. What gives way to which is told in the house style, with the reason where there is one. Names that only hold such a word, and addresses, are left alone.',
  severity: 'warning',
  example: {
    style: 'places:\n  - use: Kyiv\n    not: Kiev',
    wrong: 'The ministers met in Kiev on Monday.',
    right: 'The ministers met in Kyiv on Monday, where Dynamo Kiev had played.',
  },
  *run(article, { style }): Iterable<Report> {
    const forms = formsOf(style);
    for (const block of telling(article))
      for (const form of forms.in(article.text, block))
        if (!isInName(article, block, form)) yield reportOf(form);
  },
};

/** Whether the words around a form make a longer name of it. In capital lines nothing tells. */
function isInName({ text }: Article, block: Block, { start, end, words }: FoundForm): boolean {
  if (!/^\p{Lu}/u.test(words) || block.kind === 'headline' || block.kind === 'subhead') return false;
  const before = NAME_BEFORE.exec(text.slice(Math.max(block.start, start - 60), start))?.[1];
  const after = NAME_AFTER.exec(text.slice(end, Math.min(block.end, end + 60)))?.[1];
  return [before, after].some((word) => word !== undefined && !NO_NAME.test(word));
}

const reportOf = ({ start, end, words, instead, reason }: FoundForm): Report => ({
  start,
  end,
  message: `The house style writes “${instead}”, not “${words}”${reason === null ? '.' : `: ${reason.replace(/[.\s]+$/, '')}.`}`,
  fixes: [{ title: `Write “${instead}”`, edits: [{ start, end, text: instead }] }],
});

export default check;
