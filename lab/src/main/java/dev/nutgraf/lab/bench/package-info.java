/// Measures time, memory and cost: of the stages inside one process (JMH), and of the function in
/// processes of its own behind the real runtime client, each beside a floor or a peer of the same
/// run.
///
/// In come the seeds, the built deployment package and where they lie; out go tables. It knows the
/// pipeline's public stages, how `local` runs the function and the peers that other packages of the
/// lab measure beside, and nothing of how they work.
@NullMarked
package dev.nutgraf.lab.bench;

import org.jspecify.annotations.NullMarked;
