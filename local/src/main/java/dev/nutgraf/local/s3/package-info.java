/// An S3 endpoint inside this process: it stores objects in memory, answers any S3 client, and
/// raises an event for each object stored, as a bucket with a notification does. In come requests
/// over HTTP and a listener; out go [dev.nutgraf.local.s3.ObjectCreated] events. It may not know
/// what the events are for: nothing of functions, briefs or files.
@NullMarked
package dev.nutgraf.local.s3;

import org.jspecify.annotations.NullMarked;
