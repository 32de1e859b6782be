/// What the page and the S3 endpoint of this machine have in common: which requests they answer.
@NullMarked
package dev.nutgraf.local.http;

import org.jspecify.annotations.NullMarked;
