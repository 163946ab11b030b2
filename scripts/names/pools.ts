import { Packages } from './packages.ts';
import { latin } from './latin.ts';
import type { Pools } from './vary.ts';

/** Every name in a part of faker's data, however deep its lists lie. */
export function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  // A weighted name is an object with its name and its weight.
  return 'value' in value ? namesIn(value.value) : Object.values(value).flatMap(namesIn);
}

/** So many surnames of the census are put in a name's place: the many that are words or places too are among them. */
const COMMON_SURNAMES = 4000;
const title = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase();

/** First names, surnames and places of many countries, from packages in a folder's node_modules. */
export function poolsOf(folder: string): Pools {
  const packages = new Packages(folder);
  const { allLocales } = packages.faker();
  const first: string[] = [];
  const last: string[] = [];
  const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
  const put = (names: string[], locale: string, to: string[]): void => {
    for (const name of names)
      to.push(
        ...latin(name, locale)
          .slice(0, 1)
          .map(capital)
          .filter((form) => /^\p{Lu}[\p{L}'’-]+$/u.test(form)),
      );
  };
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (/^(?:zh|ja|ko|th|he|ar|fa|ur|ta|ne|dv|ku_ckb|hy|bn|mn|en_BORK|base)/.test(locale)) continue;
    put(namesIn(person?.['first_name']), locale, first);
    put(namesIn(person?.['last_name']), locale, last);
  }
  for (const name of packages.census().last.slice(0, COMMON_SURNAMES)) put([title(name)], 'en_US', last);
  const cities = packages.cities();
  const places = cities
    .filter(({ name, population }) => population > 80_000 && name.length < 20)
    .map(({ name }) => name);
  const { countries } = packages.countries();
  return {
    first,
    last,
    places,
    countries: Object.values(countries)
      .map((names) => [names].flat().at(-1)!)
      .filter((name) => name.length > 3),
  };
}
