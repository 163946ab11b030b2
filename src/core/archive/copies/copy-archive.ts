import type { Article, Block } from '../../article/article.ts';
import type { Range } from '../../text/range.ts';
import { CopyIndex } from './copy-index.ts';
import type { Copies, Place } from './copies.ts';
import type { Signed } from './copy-of.ts';
import { findCopies } from './find.ts';
import { HeadlineIndex } from './headline-index.ts';
import { Likeness } from './likeness.ts';
import { passageOf, type Similar, similarTo } from './similar.ts';
import { signatureOf } from './sign.ts';
import type { Signature } from './signature.ts';

/** A paragraph in so many articles, of so many dates, is standing copy: the house repeats it on purpose. */
const STANDING_ARTICLES = 5;
const STANDING_DATES = 3;

interface Kept extends Signed {
  /** `YYYY-MM-DD`; `~`, which sorts after every date, where the article has none. */
  readonly date: string;
}

/** The signatures of all articles, asked what stands where already. */
export class CopyArchive {
  readonly #kept: (Kept | null)[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #free: number[] = [];
  readonly #index = new CopyIndex();
  readonly #headlines = new HeadlineIndex();

  /** Adds an article or puts it in the place of the one at its path. */
  set(path: string, date: string | null, signature: Signature): void {
    this.remove(path);
    const number = this.#free.pop() ?? this.#kept.length;
    this.#kept[number] = { path, date: date ?? '~', signature };
    this.#numbers.set(path, number);
    this.#index.add(number, signature);
    this.#headlines.add(number, signature);
  }

  remove(path: string): void {
    const number = this.#numbers.get(path);
    const known = number === undefined ? null : this.#kept[number];
    if (number === undefined || !known) return;
    this.#index.remove(number, known.signature);
    this.#headlines.remove(number, known.signature);
    this.#kept[number] = null;
    this.#numbers.delete(path);
    this.#free.push(number);
  }

  get(path: string): Signature | undefined {
    const number = this.#numbers.get(path);
    return number === undefined ? undefined : this.#kept[number]?.signature;
  }

  /** What of an article stands in an earlier place: further up in it, or in an article that is earlier. */
  copiesIn(article: Article): Copies {
    const signature = signatureOf(article);
    const here: Kept = { path: article.path, date: article.date?.value ?? '~', signature };
    const earlier = this.#candidates(signature, (other) => byAge(other, here) < 0).sort(byAge);
    return findCopies(article, signature, earlier, {
      paragraph: (signature, paragraph) => this.#stands(this.#index.withParagraph(signature, paragraph)),
      sentence: (signature, sentence) => this.#stands(this.#index.withSentence(signature, sentence)),
    });
  }

  /** The paragraphs that share words with what a range of an article touches, the likest first. */
  similarTo(article: Article, range: Range): Similar[] {
    const passage = passageOf(article, range);
    const found = this.#candidates(signatureOf(passage), ({ path }) => path !== article.path);
    return similarTo(passage, [{ path: article.path, signature: signatureOf(article) }, ...found]);
  }

  /** The paths of the articles that hold a sentence like one of these. */
  candidates(signature: Signature): string[] {
    return this.#candidates(signature, () => true).map(({ path }) => path);
  }

  #candidates(signature: Signature, isWanted: (other: Kept) => boolean): Kept[] {
    const likeness = new Likeness(signature);
    const found = this.#index.candidates(signature, (sentence, article, theirs) => {
      const other = this.#kept[article];
      return other && isWanted(other) ? likeness.holds(sentence, other.signature, theirs) : false;
    });
    return this.#articles(found);
  }

  /** Where the earliest article has the same headline, if that is earlier than this one; null where none has. */
  sameHeadline(article: Article, headline: Block): Place | null {
    const signature = signatureOf(article);
    const ours = signature.headlineAt(headline.start);
    const numbers = ours ? this.#headlines.with(ours.hash) : [];
    if (!ours || this.#stands(numbers)) return null;
    const here: Kept = { path: article.path, date: article.date?.value ?? '~', signature };
    const first = this.#articles(numbers)
      .filter((other) => byAge(other, here) < 0)
      .sort(byAge)[0];
    const theirs = first?.signature.headlineLike(ours);
    return first && theirs
      ? { path: first.path, start: theirs.start, end: theirs.end, line: theirs.line }
      : null;
  }

  #articles(numbers: readonly number[]): Kept[] {
    return numbers.map((number) => this.#kept[number] ?? null).filter((kept) => kept !== null);
  }

  #stands(numbers: readonly number[]): boolean {
    if (numbers.length < STANDING_ARTICLES) return false;
    return new Set(this.#articles(numbers).map(({ date }) => date)).size >= STANDING_DATES;
  }
}

/** Which of two articles came first: by their dates, undated last, then by path. */
function byAge(a: Kept, b: Kept): number {
  return compare(a.date, b.date) || compare(a.path, b.path);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
