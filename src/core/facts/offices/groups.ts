/** Common nouns for what has an office: "the orchestra's conductor". */
export const GROUPS: ReadonlySet<string> = new Set(
  `state country nation republic kingdom province territory region county city town village parish district borough
  diocese cathedral church chapel abbey monastery mosque synagogue temple court tribunal trial school college university
  academy institute institution company firm group business bank brewery factory mill mine shipyard airline railway
  airport port harbour harbor prison jail hospital clinic hospice museum gallery library archive theatre theater opera
  orchestra choir band festival fair tournament competition championship race regatta expedition ship vessel boat ferry
  team club side society association federation union league party council assembly parliament senate committee
  commission inquiry board trust charity foundation fund agency authority department ministry service force brigade
  regiment station newspaper magazine paper zoo aquarium park garden estate farm observatory laboratory lab centre center
  mission tour parade jury crew convoy camp shelter nursery colony tribe clan island islands lodge guild circus cinema
  plant depot store shop market bureau office forum network channel broadcaster publisher website collection reserve house
  project programme program studio house hotel restaurant cooperative chamber exchange`
    .trim()
    .split(/\s+/),
);
