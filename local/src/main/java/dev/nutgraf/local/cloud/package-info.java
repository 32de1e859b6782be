/// The stack of the template on one machine: the two buckets on an S3 endpoint, the trigger between
/// them, and the function. In come articles, from this program or from any S3 client; out go briefs
/// in the output bucket and the outcome of each event. It may not know of the command line.
@NullMarked
package dev.nutgraf.local.cloud;

import org.jspecify.annotations.NullMarked;
