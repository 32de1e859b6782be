/// The two buckets: what stands in the one, and what is put into the other. In come an object's
/// address, or a finished brief with what it was made from; out go its bytes and what its sender
/// said about them, or whether the brief was written. It is the only package that sees the AWS SDK,
/// and it knows nothing of events, outcomes or how a brief is made.
@NullMarked
package dev.nutgraf.store;

import org.jspecify.annotations.NullMarked;
