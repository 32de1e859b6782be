/// The page of `./nutgraf up`: files dropped or text pasted on it become objects of the input
/// bucket, and it lists the briefs of the output bucket as they arrive. In come requests from a
/// browser on this machine, out go pages; it knows the buckets as a
/// [dev.nutgraf.local.web.ArticleBuckets] and serves no file of the disk at all.
@NullMarked
package dev.nutgraf.local.web;

import org.jspecify.annotations.NullMarked;
