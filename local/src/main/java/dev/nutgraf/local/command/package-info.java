/// The commands that a person types: arguments in, digests, files and an exit status out. It ties
/// the other packages together and is the only one that writes to the terminal.
@NullMarked
package dev.nutgraf.local.command;

import org.jspecify.annotations.NullMarked;
