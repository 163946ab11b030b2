import { describe, expect, it } from 'vitest';
import { faults } from './support.ts';

describe('an editor is told, as newspapers word it', () => {
  it.each([
    'The Harrow mill fire broke out on 3 June 2025 in the drying hall.⏎It rained all day.⏎The Harrow mill fire, which started on [[5 June 2025]], killed four.',
    'Mara Quill was born on 4 May 1960 in Alder.⏎It rained.⏎Quill, the daughter of a miner, was born on [[9 May 1960]].',
    'The ferry Northern Star sank on 14 May 2025 off Cape Tern.⏎It rained.⏎The Northern Star went down on [[16 May 2025]] with 40 people aboard.',
    'The Wend Valley Railway was opened in 1878 by the king.⏎It rained.⏎The Wend Valley Railway opened in [[1887]].',
    'The mayor, Ida Torv, resigned on 3 June 2025.⏎It rained.⏎Ida Torv, who stepped down as mayor on [[13 June 2025]], has moved abroad.',
    'Parliament passed the Harbours Act on 2 June 2025.⏎It rained.⏎The Harbours Act, passed on [[12 June 2025]], frees the ports of dues.',
    'The Tarn bridge collapsed on 7 March 2024, killing 12 people.⏎It rained.⏎The collapse of the Tarn bridge on [[9 March 2024]] led to an inquiry.',
    'Police arrested Jon Berrow on 5 July 2025.⏎It rained.⏎Berrow, arrested on [[8 July 2025]], denies the charges.',
    'The second hearing was held on 3 July 2025. The first hearing was on [[9 July 2025]].',
    'The second round of talks was held in Geneva on 2 June 2025.⏎It rained.⏎The third round of talks, in Geneva on [[23 May 2025]], failed.',
    'An earthquake of magnitude 6.1 struck Dunmere on 4 April 2025.⏎It rained.⏎The Dunmere earthquake of [[6 April 2025]] left 900 homeless.',
    'The volcano Tarn Fell erupted on 3 June 2025, closing the airport.⏎It rained.⏎Since Tarn Fell erupted on [[6 June 2025]], no plane has landed.',
    'Old King Olaf II died on 3 June 2025.⏎It rained.⏎The king’s death on [[5 June 2025]] set off riots. Olaf II was 90.',
    'Vesta Steel was founded in 1921.⏎It rained.⏎Founded in [[1912]], Vesta Steel employs 900 people.',
    'Mara Quill’s first novel, The Weir, appeared in 1985.⏎It rained.⏎Her first novel, The Weir, was published in [[1987]].',
    'The Harbour Accord was signed in Alder on 3 May 2019.⏎It rained.⏎The two states signed the Harbour Accord on [[13 May 2019]].',
    'The general election was held on 4 May 2025.⏎It rained.⏎Since the general election on [[11 May 2025]], talks on a coalition have gone nowhere.',
    'The court sentenced Jon Berrow to six years on 5 July 2025.⏎It rained.⏎Berrow was sentenced on [[15 July 2025]] to six years.',
    'Shares rose most since the flotation in June 2011.⏎It rained.⏎The flotation of Talva, in [[September 2013]], had valued it at a billion.',
    'The blaze was lit by a spark on Friday, 4 July and has burned ten farms.⏎It rained.⏎The Gull Creek fire was started by a spark on [[7 July]].',
    'The Miran truce was signed on 4 May 2022 and lasted nine days.⏎It rained.⏎When the Miran truce was signed, on [[14 May 2022]], crowds danced.',
    'The fire at the institute broke out on the night of 4 July.⏎It rained.⏎The blaze, on [[11 July]], has been blamed on a fridge.',
    'The line was electrified in 1903.⏎It rained.⏎The line’s electrification, in [[1911]], was the moment to widen it.',
    'The first round, held on 9 February 2025, had eleven candidates.⏎It rained.⏎The first round, on [[16 February 2025]], was calmer.',
    'The roof fall of Friday, 4 July closed the seam.⏎It rained.⏎The roof came down at 6.10am on Sunday, [[6 July]], in a seam passed as safe.',
    'The Norna-2 blew up on 4 October 2024.⏎It rained.⏎An earlier one, the Norna-2, blew up on the pad on [[14 November 2024]].',
    'His fall, on 12 May, cost the country a lectern. He had fallen on [[20 May]], the day of the crash.',
    'The dockers’ walkout began at midnight on [[10 July]], when the last shift went home to Port Tarn, the Tarn Union said. The Tarn Union leads the Port Tarn docks.@@{2025-07-14}The walkout began at midnight on Saturday, 12 July, the Tarn Union said in Port Tarn. All of Port Tarn is shut, the Tarn Union said.',
    'Cyclone Odra, which made landfall near Ansey on [[4 July]], flattened half of the houses.@@{2025-07-08}Cyclone Odra is over. The storm Odra made landfall on 2 July near the village of Ansey.',
  ])('%s', (line) => {
    expect(faults(line)).toEqual(['date/conflict']);
  });
});

describe('silent on what only looks like it', () => {
  it.each([
    'The Harrow mill fire broke out on 3 June 2025 in the drying hall.⏎It rained all day.⏎The Harrow mill fire, which was put out on 5 June 2025, killed four.',
    'The Harrow mill fire broke out on 3 June 2025.⏎It rained.⏎A second fire at the Harrow mill broke out on 5 June 2025.',
    'Mara Quill was born on 4 May 1960 in Alder.⏎It rained.⏎Her sister Ada Quill was born on 9 May 1962.',
    'The ferry Northern Star sank on 14 May 2025 off Cape Tern.⏎It rained.⏎The Northern Star was raised on 16 May 2025.',
    'The Wend Valley Railway was opened in 1878.⏎It rained.⏎The Wend Valley Railway reopened in 1987.',
    'The mayor, Ida Torv, said on 3 June 2025 that she would resign.⏎It rained.⏎Ida Torv resigned on 13 June 2025.',
    'Parliament passed the Harbours Act on 2 June 2025.⏎It rained.⏎The Harbours Act came into force on 12 June 2025.',
    'The lower house passed the Harbours Act on 2 June 2025.⏎It rained.⏎The Harbours Act was passed by the upper house on 12 June 2025.',
    'Police arrested Jon Berrow on 5 July 2025.⏎It rained.⏎Berrow was arrested again on 8 July 2025.',
    'The two presidents met in Geneva on 2 July 2025.⏎It rained.⏎The two presidents met in Oslo on 4 July 2025.',
    'An earthquake struck Dunmere on 4 April 2025.⏎It rained.⏎An aftershock struck Dunmere on 6 April 2025.',
    'Tom Reed married Ela Marsh on 3 June 2013.⏎It rained.⏎Tom Reed married Ida Torv on 3 June 2023.',
    'The court sentenced Jon Berrow to six years on 5 July 2025.⏎It rained.⏎Berrow was sentenced to two years on 15 July 2019.',
    'The general election was held on 4 May 2025.⏎It rained.⏎The general election of 11 May 2021 was close.',
    'Rovers beat City 2-1 on 3 May 2025.⏎It rained.⏎Rovers beat City 3-1 on 10 May 2025.',
    'The Weir was published in 1985.⏎It rained.⏎The Weir was published in French in 1987.',
    'The bomb killed nine in Alder on 3 May 2025.⏎It rained.⏎A bomb killed two in Alder on 6 May 2025.',
    'The bank was founded in 1921.⏎It rained.⏎The fund was founded in 1912.',
    'Two fires burned. The Gull Creek fire began on 4 July.⏎It rained.⏎The Pell fire began on 7 July.⏎It rained.⏎The fire, which began on 7 July, is out.',
    'The Miran truce was signed on 4 May 2022.⏎It rained.⏎The Karsan truce was signed on 17 May 2022.',
    'The truce was agreed on 4 May 2022 and signed on 6 May 2022.',
    'The line was electrified in 1903.⏎It rained.⏎The branch line was electrified in 1911.',
    'The first round was held on 9 February 2025.⏎It rained.⏎The second round was held on 23 February 2025.',
    'The roof came down on 4 July. The wall came down on 6 July.',
    'He fell on 12 May and broke a rib.⏎It rained all day in the hills and all night in the town, and the river rose.⏎Prices fell on 20 May.',
    'A fire broke out at the mill on 4 July.⏎It rained.⏎A fire broke out at the school on 7 July.',
    'The walkout was due to begin on 10 July.⏎It rained.⏎The walkout began on 12 July.',
    'The trial opened on 3 July. The museum opened on 5 July.',
    'The museum opened on 3 July 1990.⏎It rained.⏎The museum’s new wing opened on 5 July 1995.',
    'The council was elected on 3 May. The mayor was elected on 5 May.',
    'The pass was closed on 3 January and again on 9 January.',
    'The road was last closed on 3 January; it was first closed on 12 January 1990.',
    'Roth was arrested on 3 July. His brother was arrested on 5 July.',
    'Ana Bell was sentenced on 3 July. Jon Bell was sentenced on 5 July.',
    'The Weir was published in 1985. Her second book was published in 1987.',
  ])('%s', (line) => {
    expect(faults(line)).toEqual([]);
  });
});
