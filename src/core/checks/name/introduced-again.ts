import type { Article } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import { type Introduction, introductionsOf } from '../../facts/introductions/with-role.ts';
import { surnameOf } from '../../facts/people/read.ts';

/** A person whom the story introduces twice. */
const check: Check = {
  id: 'name/introduced-again',
  title: 'Person introduced again',
  rationale:
    'Once a story has told who a person is, the surname is enough. A full name with its role a second time reads as if a paragraph were pasted in, or as if somebody else were meant. Some desks introduce people anew in long stories, so this is a choice of style.',
  severity: 'info',
  optional: true,
  example: {
    wrong:
      'The harbourmaster, Lena Marsh, closed the port on Monday.\n\nNobody was hurt.\n\n“We had no choice,” said harbourmaster Lena Marsh.',
    right:
      'The harbourmaster, Lena Marsh, closed the port on Monday.\n\nNobody was hurt.\n\n“We had no choice,” said Marsh.',
  },
  *run(article, { facts }): Iterable<Report> {
    for (const person of facts.people) {
      const [first, ...later] = introductionsOf(article, person);
      for (const again of later) yield reportOf(article, first!, again);
    }
  },
};

function reportOf(article: Article, first: Introduction, { start, end, text, role }: Introduction): Report {
  const line = article.lines.positionAt(first.start).line + 1;
  const surname = surnameOf(text);
  return {
    start,
    end,
    message: `“${text}” is introduced again as “${role}”: line ${line} has told who this is.`,
    related: [
      { path: article.path, start: first.start, end: first.end, message: `“${first.role}” is told here.` },
    ],
    fixes: surname ? [{ title: `Use the surname: ${surname}`, edits: [{ start, end, text: surname }] }] : [],
  };
}

export default check;
