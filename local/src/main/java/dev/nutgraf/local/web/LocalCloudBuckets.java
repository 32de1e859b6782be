package dev.nutgraf.local.web;

import dev.nutgraf.local.cloud.LocalCloud;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The two buckets of a cloud on this machine.
public record LocalCloudBuckets(LocalCloud cloud) implements ArticleBuckets {

  @Override
  public void drop(String key, byte[] article) {
    cloud.drop(key, article, Map.of());
  }

  @Override
  public Optional<byte[]> brief(String key) {
    return cloud.brief(key);
  }

  @Override
  public List<Stored> briefs(int limit) {
    return cloud.briefs(limit).entrySet().stream()
        .map(brief -> new Stored(brief.getKey(), brief.getValue()))
        .toList();
  }
}
