/** Stories for the desk; no two share a sentence unless their names say so. */
const LEAK =
  'The pump in the lower basin was found dry on the morning of the storm, and nobody at the works could say who had shut the valve that feeds it or when.';

export const STORIES = {
  'gates.txt': `Two gates shut for the winter

By Ines Torvald

VALLHAVEN, July 22, 2025 (Copy Wire) — The east gate shuts on February 30, 2026, said harbour engineer Anna Kellermann.

The lock below it closes on June 31, 2026, and Kellermann will see to its chains herself.
`,
  'basin.txt': `Basin runs dry

By Ines Torvald

VALLHAVEN, July 22, 2025 (Copy Wire) — Harbour engineer Anna Kellermann said on Monday that the basin would be filled by hand.

${LEAK}

The Vallhaven Harvest Festival goes on as planned, and the boats will meet there.
`,
  'basin-again.txt': `What happened in the basin

By Mats Ekdal

VALLHAVEN, July 24, 2025 (Copy Wire) — The town looks back at a bad week for its harbour.

${LEAK}
`,
  'undated.txt': `Council puts off the vote

The council put off its vote yesterday. Its members will meet again when the papers are in.
`,
} as const;

/** An article with a mistake of each weight, and one that tells of the same festival. */
export const FERRY = {
  'ferry-pier.txt': `Vallhaven backs a new ferry pier

By Ines Torvald

VALLHAVEN, July 22, 2025 (Copy Wire) — Harbour spokesman Jonas Brekke said on Tuesday that the old ferry pier would close in spring. The town will build a new one beside it.

“We need a pier that does not leak,” Brekke told reporters. He said the boats would leave from the north quay until then.

The work begins after the Vallhaven Harvest Festival. Most shops on the quay will stay open, and the fish market moves to the old customs house.

The council met on Monday, July 15, 2025, behind closed doors. Its members were split for hours.

“We need a pier that does not leak,” Brekke told reporters. He said the boats would leave from the north quay until then.

The last boat from the old pier sails on February 30, 2026, at noon. The town has waited long for this day.
`,
  'harvest.txt': `Harvest Festival asks for helpers

By Ines Torvald

VALLHAVEN, July 19, 2025 (Copy Wire) — The Vallhaven Harvest Festival will open on Sept. 6, 2025, with a parade of boats. It needs 80 helpers more than last year.

“Come for a day or come for a week,” said Liv Aronsen, who leads the festival. She said harbour spokesman Jonas Brekke would lend the town a barge.
`,
} as const;
