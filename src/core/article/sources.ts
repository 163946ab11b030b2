/** The words under which newsrooms list their sources, in the languages of Europe and some beyond. */
const NAMES = [
  '(?:list of |our |main |primary )?(?:sources?|references|source list|further reading|bibliography)(?: used| and links| and further reading)?',
  'quellen?(?:angaben|verzeichnis|nachweise?)?|literatur',
  'fuentes?|referencias|fonti?|riferimenti|fontes?|referências|references|références|bibliographie',
  'bronnen?|källor|källa|kilder|kilde|lähteet|lähde|heimildir|allikad|avoti|šaltiniai',
  'źródł[ao]|zdroje?|források?|forrás|surse|sursă|izvori|viri|burimet|πηγ(?:ή|ές)|kaynaklar|kaynak|mənbə(?:lər)?',
  'джерел[ао]|источники?|крыніц[аы]|източници|извори',
  'المصادر|المصدر|منابع|مصادر|מקורות|מקור',
  '出典|参考(?:文献|資料|资料)?|來源|来源|资料来源|資料來源|출처|참고',
  'nguồn|sumber|แหล่งที่มา|स्रोत|সূত্র',
].join('|');

/** A heading over a list of sources. */
const HEADING = new RegExp(`^[#*_\\s]*(?:${NAMES})\\s*[:：]?[*_\\s]*[:：]?$`, 'iu');

/** Sources on one line: `Source: Agency`, `Quellen: Der Anker, Küstenblatt`. */
const LINE = new RegExp(`^[*_\\s]*(?:${NAMES})\\s*[*_]*[:：][*_]*\\s*\\S`, 'iu');

const LONGEST_HEADING = 5;
const LONGEST_LINE = 40;

/** Whether a line of so many words heads a list of sources. */
export const isSourcesHeading = (line: string, words: number): boolean =>
  words <= LONGEST_HEADING && HEADING.test(line);

/** Whether a line of so many words is itself a list of sources; a sentence after the colon is none. */
export const isSourcesLine = (line: string, words: number, isSentence: boolean): boolean =>
  words <= LONGEST_LINE && LINE.test(line) && (!isSentence || /https?:\/\//.test(line) || words <= 6);
