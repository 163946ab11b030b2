const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Titles that stand right before a name and belong to it, in any case; with or without a period. */
export const TITLES = set(
  'mr mrs ms miss mx dr prof sir dame lord lady sen rep gov gen col maj capt lt sgt cpl adm rev fr st president premier chancellor king queen prince princess pope senator congressman congresswoman governor mayor judge justice professor doctor general colonel captain major lieutenant sergeant admiral minister secretary ambassador bishop archbishop cardinal imam rabbi sheikh constable inspector superintendent councillor',
);

/** Nouns that name a role, as they stand before a name or in an apposition after it. */
export const ROLES = set(
  'president premier chancellor minister secretary undersecretary under-secretary senator governor mayor ambassador envoy spokesman spokeswoman spokesperson chief head chair chairman chairwoman chairperson director leader negotiator aide adviser advisor commander officer official judge lawyer attorney prosecutor professor lecturer historian economist analyst researcher fellow scientist engineer doctor nurse teacher editor reporter journalist correspondent author writer poet novelist artist actor actress singer musician conductor composer curator architect coach manager captain goalkeeper striker midfielder defender cyclist rider runner swimmer player champion founder co-founder owner partner executive boss coordinator organiser organizer activist campaigner resident farmer fisherman skipper pilot driver firefighter detective inspector superintendent sergeant treasurer councillor councilor councilwoman councilman lawmaker legislator deputy king queen prince princess pope bishop archbishop cardinal priest vicar pastor patriarch general colonel admiral veteran student principal headteacher dean rector librarian volunteer trustee geologist biologist physicist chemist meteorologist hydrologist climatologist archaeologist harbourmaster harbormaster warden ranger politician diplomat billionaire entrepreneur winner',
);

/** Words that may stand between, or before, the nouns of a role: "Russian lead negotiator", "acting mayor". */
export const ROLE_MODIFIERS = set(
  'acting former lead chief deputy vice assistant associate senior junior interim outgoing incoming prime foreign defence defense interior finance health education transport justice home presidential press state national local regional general first second executive managing founding visiting research opposition party club town city county council team police fire harbour harbor ex far-right left-wing right-wing veteran retired conservative liberal of the club’s team’s',
);

/** Verbs that a person, not a place or body alone, mostly governs; right before or after a name they speak for one. */
export const SPEECH = set(
  'said says told added adds explained warned argued recalled insisted noted wrote asked replied joked laughed stressed admitted confirmed denied believes claimed urged',
);

/** Words inside a name that are not capitalised: "Ursula von der Leyen", "Osama bin Laden". */
export const PARTICLES = set(
  'de la le los las del della der den van von bin ibn al el da dos das du di ter ten zu',
);
