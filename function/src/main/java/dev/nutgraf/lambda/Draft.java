package dev.nutgraf.lambda;

import dev.nutgraf.brief.Brief;
import dev.nutgraf.store.Edition;

/// A brief that is not written yet.
record Draft(Brief brief, Edition edition) {}
