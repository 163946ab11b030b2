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
