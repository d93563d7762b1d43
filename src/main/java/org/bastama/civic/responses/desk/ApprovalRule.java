package org.bastama.civic.responses.desk;

import java.time.Instant;

/** Whether an authority's acts need a second official, and who said so when. */
public record ApprovalRule(boolean needed, String changedBy, Instant changedAt) {}
