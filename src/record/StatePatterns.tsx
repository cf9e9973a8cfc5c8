/** One pattern for each state, in the state's colour, so that a map is read without colour too. Referred to as `url(#state-…)`. */
export function StatePatterns() {
  return (
    <defs>
      <pattern id="state-in-force" class="state-in-force" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" class="ink" />
      </pattern>
      <pattern
        id="state-suspended"
        class="state-suspended"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
      >
        <rect width="6" height="6" class="wash" />
        <path d="M1.5 0v6M4.5 0v6" class="line" />
      </pattern>
      <pattern id="state-blocked" class="state-blocked" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" class="wash" />
        <path d="M0 1.5h6M0 4.5h6" class="line" />
      </pattern>
      <pattern id="state-pending" class="state-pending" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" class="wash" />
        <path d="M-1 1 1-1M0 6 6 0M5 7 7 5" class="line" />
      </pattern>
      <pattern id="state-proposed" class="state-proposed" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" class="wash" />
        <circle cx="2.5" cy="2.5" r="0.9" class="ink" />
      </pattern>
      <pattern id="state-ended" class="state-ended" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" class="wash" />
        <path d="M0 0 8 8" class="line thin" />
      </pattern>
      {/* Lies over a state's own pattern. */}
      <pattern id="for-part" width="7" height="7" patternUnits="userSpaceOnUse">
        <path d="M0 0h3.5v3.5H0zM3.5 3.5H7V7H3.5z" class="paper" />
      </pattern>
    </defs>
  );
}
