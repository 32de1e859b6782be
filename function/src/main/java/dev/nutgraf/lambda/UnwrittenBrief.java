package dev.nutgraf.lambda;

import dev.nutgraf.brief.Brief;
import dev.nutgraf.store.BriefProvenance;

/// A brief that is not written yet.
record UnwrittenBrief(Brief brief, BriefProvenance provenance) {}
