/**
 * Which offsets of a paragraph stand in quotation marks. A quotation that is not closed goes on to the paragraph's end,
 * as it does where a speech runs over several. Single quotes are left alone: they are apostrophes more often.
 * @param start where the paragraph begins; offsets count from there
 */
export function quotedParts(paragraph: string, start: number): (offset: number) => boolean {
  const marks: number[] = [];
  let open = false;
  for (const match of paragraph.matchAll(/[“”„«»"]/g)) {
    const opens: boolean = match[0] === '"' ? !open : '“„«'.includes(match[0]);
    if (opens !== open) {
      open = opens;
      marks.push(start + match.index);
    }
  }
  return (offset) => {
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (marks[middle]! > offset) high = middle;
      else low = middle + 1;
    }
    return low % 2 === 1;
  };
}
