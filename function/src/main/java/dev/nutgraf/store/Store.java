package dev.nutgraf.store;

import java.util.Optional;

/// Where articles come from and briefs go to. Safe for many threads.
///
/// Every method throws [StoreException] when the store does not answer within the time left, denies
/// access, or fails.
public interface Store {

  /// Reads an object, unless it has more than `maxBytes`; never reads more than that.
  ReadResult get(ObjectRef object, int maxBytes, Deadline deadline);

  /// Which bytes are current at the object's key, whatever version `object` names; empty if none
  /// are.
  Optional<ObjectVersion> current(ObjectRef object, Deadline deadline);

  /// The brief that stands at `brief`, if one does.
  Optional<StoredBrief> find(ObjectRef brief, Deadline deadline);

  /// Writes a brief if `condition` holds, wholly or not at all.
  ///
  /// @return whether it was written; if not, something else may have been, so look again
  boolean put(
      ObjectRef brief,
      byte[] json,
      BriefProvenance provenance,
      WriteCondition condition,
      Deadline deadline);
}
