const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Titles that stand right before a name and belong to it, in any case; with or without a period. */
export const TITLES = set(
  'mr mrs ms miss mx dr prof sir dame lord lady sen rep gov gen col maj capt lt sgt cpl adm rev fr st president premier chancellor king queen prince princess pope senator congressman congresswoman governor mayor judge justice professor doctor general colonel captain major lieutenant sergeant admiral minister secretary ambassador bishop archbishop cardinal imam rabbi sheikh constable inspector superintendent councillor',
);

/** Nouns that name a role, as they stand before a name or in an apposition after it. */
export const ROLES = set(
  'president premier chancellor minister secretary senator governor mayor ambassador envoy spokesman spokeswoman spokesperson chief head chair chairman chairwoman chairperson director leader negotiator aide adviser advisor commander officer official judge lawyer attorney prosecutor professor lecturer historian economist analyst researcher fellow scientist engineer doctor nurse teacher editor reporter journalist correspondent author writer poet novelist artist actor actress singer musician conductor composer curator architect coach manager captain goalkeeper striker midfielder defender cyclist rider runner swimmer player champion founder co-founder owner partner executive boss coordinator organiser organizer activist campaigner resident farmer fisherman skipper pilot driver firefighter detective inspector superintendent sergeant treasurer councillor councilor councilwoman councilman lawmaker legislator deputy king queen prince princess pope bishop archbishop cardinal priest vicar pastor patriarch general colonel admiral veteran student principal headteacher dean rector librarian volunteer trustee geologist biologist physicist chemist meteorologist hydrologist climatologist archaeologist harbourmaster harbormaster warden ranger politician diplomat billionaire entrepreneur winner',
);

/** Words that may stand between, or before, the nouns of a role: "Russian lead negotiator", "acting mayor". */
export const ROLE_MODIFIERS = set(
  'acting former lead chief deputy vice assistant associate senior junior interim outgoing incoming prime foreign defence defense interior finance health education transport justice home presidential press state national local regional general first second executive managing founding visiting research opposition party club town city county council team police fire harbour harbor ex far-right left-wing right-wing veteran retired conservative liberal of the club’s team’s',
);

/** Verbs that a person, not a place or body alone, mostly governs; right before or after a name they speak for one. */
export const SPEECH = set(
  'said says told added adds explained warned argued recalled insisted noted wrote asked replied joked laughed stressed admitted confirmed denied believes claimed urged',
);

/** Capitalised words that are parts of names of places, bodies, times and things, and so of no person's full name. */
export const NO_NAME = set(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday the a an in on at by for from with and or but if when while after before this that these those its his her their our we they he she it there here then now also however meanwhile despite during since until street road avenue square bridge river lake sea ocean bay mount island islands north south east west northern southern eastern western central university college school institute academy museum gallery library hospital church cathedral ministry department office agency council committee commission parliament congress senate house assembly court party union league federation association society club united city town county state states republic kingdom region district province oblast european american british russian ukrainian turkish german french chinese international national federal royal times post news tribune herald guardian press media images company corporation group bank airlines airport station park stadium hall theatre theater centre center hotel tower award prize cup championship championships games olympics festival war operation battle treaty agreement army navy force forces air police security security defence defense foreign white kremlin black red green blue new old great san los st saint mr mrs ms dr president prime minister both two three four five six seven eight nine ten first second third fourth last next all many some most other another such each every no not only even still yet what who how why where which according officials lawmakers talks',
);

/** Words inside a name that are not capitalised: "Ursula von der Leyen", "Osama bin Laden". */
export const PARTICLES = set(
  'de la le los las del della der den van von bin ibn al el da dos das du di ter ten zu',
);
