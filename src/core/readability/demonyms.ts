/**
 * What people and things are called after their countries and faiths. The capital that tells names from other words tells
 * nothing of the word that opens a sentence, and these open many a sentence in the news.
 */
const DEMONYMS: ReadonlySet<string> = new Set(
  'Afghan African Albanian Algerian American Angolan Arab Argentine Argentinian Armenian Asian Australian Austrian Azerbaijani Bahraini Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian Burmese Cambodian Cameroonian Canadian Catalan Catholic Chechen Chilean Chinese Christian Colombian Congolese Croatian Cuban Cypriot Czech Danish Dutch Ecuadorian Egyptian Eritrean Estonian Ethiopian European Filipino Finnish French Georgian German Ghanaian Greek Haitian Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Islamic Israeli Italian Jamaican Japanese Jewish Jordanian Kazakh Kenyan Korean Kurdish Kuwaiti Lebanese Libyan Lithuanian Malaysian Mexican Moldovan Mongolian Moroccan Mozambican Muslim Namibian Nepalese Nicaraguan Nigerian Norwegian Omani Orthodox Pakistani Palestinian Panamanian Paraguayan Peruvian Polish Portuguese Qatari Republican Romanian Russian Rwandan Salvadoran Scandinavian Scottish Senegalese Serbian Singaporean Slovak Slovenian Somali Spanish Sudanese Swedish Syrian Taiwanese Tanzanian Thai Tunisian Turkish Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Yemeni Zambian Zimbabwean'.split(
    ' ',
  ),
);

/** Whether a word is such a one: “Ukrainian”, “Ukrainians”, “Ukrainian’s”. */
export const isDemonym = (word: string): boolean =>
  DEMONYMS.has(word.replace(/(?:[’']s|s[’']?)$/, '')) || DEMONYMS.has(word);
