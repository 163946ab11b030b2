import { CHECKS } from '../core/checks.ts';
import { CHECK_SETTINGS, type CheckSetting } from '../core/house-style/house-style.ts';
import { FORMULAS, type FormulaName } from '../core/readability/formulas.ts';
import { HIGHEST } from '../core/readability/words.ts';

/** The settings under `copydesk.`, for one document. A test holds the manifest equal to {@link DEFAULTS}. */
export interface Settings {
  readonly files: { readonly markdown: boolean };
  readonly archive: { readonly scope: ArchiveScope };
  readonly readability: {
    readonly targetGrade: number;
    readonly formulas: readonly FormulaName[];
    readonly agreement: number;
    readonly verdicts: (typeof VERDICTS)[number];
  };
  /** By a check's id; those that are not named keep their own severity. */
  readonly checks: Readonly<Record<string, CheckSetting>>;
}

/** Whether all folders of the workspace share one archive, or each keeps its own. */
export type ArchiveScope = (typeof ARCHIVE_SCOPES)[number];
export const ARCHIVE_SCOPES = ['workspace', 'folder'] as const;

/** Whose verdict on sentences counts. */
export const VERDICTS = ['copydesk', 'retext-readability'] as const;

export const DEFAULTS: Settings = {
  files: { markdown: false },
  archive: { scope: 'workspace' },
  readability: { targetGrade: 12, formulas: FORMULAS, agreement: 5, verdicts: 'copydesk' },
  checks: {},
};

/**
 * Reads the settings as the editor has them.
 * @param raw the value of `copydesk`: anything at all, for people write it by hand
 * @param complain told in a sentence of each value that cannot be used; its default counts instead
 */
export function readSettings(raw: unknown, complain: (sentence: string) => void): Settings {
  const { files, archive, readability } = DEFAULTS;
  /** One setting; `accept` gives what the value means, or undefined where it means nothing. */
  function read<Value>(
    path: string,
    fallback: Value,
    expected: string,
    accept: (value: unknown) => Value | undefined,
  ): Value {
    const value = path.split('.').reduce<unknown>((inside, key) => memberOf(inside, key), raw);
    if (value === undefined || value === null) return fallback;
    const accepted = accept(value);
    if (accepted === undefined) complain(`The setting copydesk.${path} should be ${expected}.`);
    return accepted ?? fallback;
  }
  return {
    files: { markdown: read('files.markdown', files.markdown, 'true or false', aBoolean) },
    archive: {
      scope: read('archive.scope', archive.scope, ARCHIVE_SCOPES.join(' or '), (value) =>
        ARCHIVE_SCOPES.find((scope) => scope === value),
      ),
    },
    readability: {
      targetGrade: read(
        'readability.targetGrade',
        readability.targetGrade,
        `a grade from 1 to ${HIGHEST}`,
        aNumber(HIGHEST),
      ),
      formulas: read(
        'readability.formulas',
        readability.formulas,
        `a list of one or more of ${FORMULAS.join(', ')}`,
        someFormulas,
      ),
      agreement: read(
        'readability.agreement',
        readability.agreement,
        `a number from 1 to ${FORMULAS.length}`,
        aNumber(FORMULAS.length),
      ),
      verdicts: read('readability.verdicts', readability.verdicts, VERDICTS.join(' or '), (value) =>
        VERDICTS.find((verdicts) => verdicts === value),
      ),
    },
    checks: read('checks', DEFAULTS.checks, 'an object of checks', (value) =>
      isObject(value) ? checksIn(value, complain) : undefined,
    ),
  };
}

function checksIn(
  value: Readonly<Record<string, unknown>>,
  complain: (sentence: string) => void,
): Settings['checks'] {
  const checks: Record<string, CheckSetting> = {};
  for (const [id, wish] of Object.entries(value)) {
    const set = CHECK_SETTINGS.find((each) => each === wish);
    if (!CHECKS.some((check) => check.id === id))
      complain(`The setting copydesk.checks names ${id}, which is no check.`);
    else if (set) checks[id] = set;
    else complain(`The setting copydesk.checks should set ${id} to ${CHECK_SETTINGS.join(', ')}.`);
  }
  return checks;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const memberOf = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined);

const aBoolean = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

const aNumber =
  (most: number) =>
  (value: unknown): number | undefined =>
    typeof value === 'number' && value >= 1 && value <= most ? value : undefined;

function someFormulas(value: unknown): readonly FormulaName[] | undefined {
  if (!Array.isArray(value) || !value.length) return undefined;
  const known = FORMULAS.filter((formula) => value.includes(formula));
  return known.length === new Set(value).size ? known : undefined;
}
