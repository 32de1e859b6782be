/// The program for one machine, never deployed. In come the arguments of the command line; out goes
/// an exit status. It holds the entry point only: what there is to know lives in the packages
/// below.
@NullMarked
package dev.nutgraf.local;

import org.jspecify.annotations.NullMarked;
