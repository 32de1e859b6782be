package dev.nutgraf.store;

import java.util.Optional;

/// Which bytes stood at a key when they were looked at.
///
/// @param eTag without the quotation marks that the protocol puts around it
/// @param versionId empty in a bucket that keeps no versions
public record ObjectVersion(String eTag, Optional<String> versionId) {

  public ObjectVersion {
    eTag = unquoted(eTag);
    versionId = versionId.filter(id -> !id.isEmpty() && !id.equals("null"));
  }

  private static String unquoted(String eTag) {
    return eTag.length() >= 2 && eTag.startsWith("\"") && eTag.endsWith("\"")
        ? eTag.substring(1, eTag.length() - 1)
        : eTag;
  }
}
