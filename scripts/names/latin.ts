/** Cyrillic letters as news agencies write them, with the second spelling that some use. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ђ: 'dj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
  ѓ: 'gj',
  ќ: 'kj',
  ѕ: 'dz',
};
const GREEK: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};
const GEORGIAN: Readonly<Record<string, string>> = {
  ა: 'a',
  ბ: 'b',
  გ: 'g',
  დ: 'd',
  ე: 'e',
  ვ: 'v',
  ზ: 'z',
  თ: 't',
  ი: 'i',
  კ: 'k',
  ლ: 'l',
  მ: 'm',
  ნ: 'n',
  ო: 'o',
  პ: 'p',
  ჟ: 'zh',
  რ: 'r',
  ს: 's',
  ტ: 't',
  უ: 'u',
  ფ: 'p',
  ქ: 'k',
  ღ: 'gh',
  ყ: 'q',
  შ: 'sh',
  ჩ: 'ch',
  ც: 'ts',
  ძ: 'dz',
  წ: 'ts',
  ჭ: 'ch',
  ხ: 'kh',
  ჯ: 'j',
  ჰ: 'h',
};

/** The Latin spellings of a name: itself where it is Latin; of a Cyrillic, Greek or Georgian one its usual spellings. */
export function latin(name: string, locale: string): string[] {
  if (/^[\p{Script=Latin}\p{M}\s.'’ʻ-]+$/u.test(name)) return [name];
  const table = locale === 'el' ? GREEK : locale === 'ka_GE' ? GEORGIAN : CYRILLIC;
  const plain = name
    .toLowerCase()
    .normalize(locale === 'el' ? 'NFD' : 'NFC')
    .replace(locale === 'el' ? /\p{M}/gu : /(?!)/u, '');
  let spelled = '';
  for (const letter of plain) spelled += table[letter] ?? (locale === 'uk' && letter === 'и' ? 'y' : letter);
  if (!/^[a-z\s.'-]+$/.test(spelled)) return [];
  const ukrainian =
    locale === 'uk'
      ? plain.replace(
          /./gu,
          (letter) =>
            ({ и: 'y', г: 'h', й: 'i', ю: 'iu', я: 'ia', є: 'ie' })[letter] ?? table[letter] ?? letter,
        )
      : spelled;
  const short = spelled.replace(/(?:iy|yy)$/, 'y').replace(/([aeiou])y([aeo])/g, '$1i$2');
  return [
    ...new Set([
      spelled,
      short,
      spelled.replace(/iy$/, 'i'),
      spelled.replace(/ye/g, 'e'),
      spelled.replace(/ks/g, 'x'),
      ukrainian,
      ukrainian.replace(/[iy]y$/, 'y'),
    ]),
  ];
}
