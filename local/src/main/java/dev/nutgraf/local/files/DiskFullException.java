package dev.nutgraf.local.files;

import java.io.IOException;
import java.nio.file.Path;

/// There is no room left where briefs are written: no other file will fit either.
public final class DiskFullException extends IOException {
  private static final long serialVersionUID = 1;

  DiskFullException(Path folder, IOException cause) {
    super("the disk that holds " + folder + " is full", cause);
  }
}
