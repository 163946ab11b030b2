/**
 * Nouns of happening by what they tell of, after the nouns below "event" and "group action" in WordNet 3.1. "The talks" may
 * mean what "negotiations" named before, "the strike" what "attack" did: the same class.
 */
const CLASSES: Readonly<Record<string, string>> = {
  talks: 'talks negotiations negotiation discussions consultations',
  meeting: 'meeting session briefing',
  summit: 'summit',
  attack:
    'attack attacks strike strikes airstrike airstrikes assault assaults raid raids bombardment shelling bombing bombings barrage ambush shooting stabbing shootout gunfight firefight clash clashes massacre skirmish skirmishes',
  killing: 'killing murder assassination lynching execution',
  abduction: 'abduction kidnapping hijacking',
  blast: 'explosion explosions blast blasts',
  offensive: 'offensive counteroffensive counter-offensive incursion',
  invasion: 'invasion annexation',
  blockade: 'blockade siege',
  exchange: 'swap swaps exchange exchanges',
  vote: 'election elections vote referendum ballot by-election runoff run-off primary',
  quake: 'earthquake quake aftershock tremor tsunami',
  storm: 'storm hurricane typhoon cyclone tornado blizzard thunderstorm hailstorm sandstorm',
  flood: 'flood floods flooding',
  drought: 'drought famine heatwave',
  fire: 'fire blaze wildfire inferno bushfire',
  slide: 'landslip landslide avalanche mudslide rockfall',
  eruption: 'eruption',
  crash: 'crash collision derailment sinking shipwreck pile-up capsizing',
  collapse: 'collapse cave-in',
  crush: 'stampede crush',
  leak: 'leak spill',
  blackout: 'blackout',
  trial: 'trial hearing inquest sentencing retrial court-martial',
  protest: 'protest protests demonstration demonstrations rally march riot riots walkout sit-in',
  truce: 'ceasefire truce armistice',
  ceremony: 'ceremony funeral wedding inauguration coronation parade vigil',
  conference: 'conference convention congress symposium',
  reception: 'banquet gala reception',
  festival: 'festival carnival regatta',
  show: 'concert premiere auction exhibition',
  visit: 'visit',
  game: 'match game race final semi-final semifinal quarter-final tournament championship',
  coup: 'coup uprising mutiny',
  robbery: 'robbery heist burglary',
  escape: 'jailbreak breakout',
  outbreak: 'outbreak epidemic',
  stoppage: 'stoppage',
};

/** A noun's class; undefined for words that name no happening. */
export const classOf: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, nouns]) => nouns.split(' ').map((noun) => [noun, name] as const)),
);
