/// What the command line is given and where it writes: files and folders in, articles with a
/// relative name each and a safe place for its brief out. It knows the file system and nothing
/// else.
@NullMarked
package dev.nutgraf.local.files;

import org.jspecify.annotations.NullMarked;
