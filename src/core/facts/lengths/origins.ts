import type { Entity } from './entities.ts';

/** Classes of happenings by which a thing comes to be, and a person into the world. */
export const ORIGINS = new Set(
  `birth =grant =issu discovery unveiling premiere ban ceasefire founding building launch agreement signing passing opening publication invention =born =found =establish =open =cast =plant =hatch =hang =put =set =lay =creat =form
  =start =begin =install =erect =unveil =mak =writ =compos =paint =light =introduc =licens =patent =carv =dig =mint =print
  =consecrat =dedic =consecr =bottl =brew =bred =breed =foal =float =construct =incorpor =incorporat =complet =finish =build =launch
  =invent =inaugur =inaugurat =sew =weav =forg =knit =cut =sink =stag =hold =publish =approv =enact =impos =adopt =declar =broker
  =agre`.split(/\s+/),
);
/** Words that show a thing to have been before: "reopened", "a second". */
export const AGAIN =
  /\b(?:re-?(?:opened|launched|built|founded|formed|started|established|planted)|again|moved|bought|sold)\b/i;
/** Whether what happened is the first day of whom it happened to: of a person only a birth is. */
export const isOriginOf = (classes: readonly string[], of: Entity | null, own: Entity | null): boolean =>
  own !== null ||
  classes.some((name) => (of?.isPerson ? /^(?:birth|=born|=hatch|=foal)$/.test(name) : ORIGINS.has(name)));
