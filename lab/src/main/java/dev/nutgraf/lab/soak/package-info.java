/// The endurance test: thousands of articles through the real runtime client, with faults between
/// the function and S3, events sent twice and out of order, and articles overwritten meanwhile.
///
/// In come the seeds and the built deployment package; out goes a count of what was lost, stale or
/// different from a run without faults, and the heap over time. It looks at nothing but the two
/// buckets, the function's answers and its log.
@NullMarked
package dev.nutgraf.lab.soak;

import org.jspecify.annotations.NullMarked;
