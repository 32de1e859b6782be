/// The stack of `template.yaml`, worked out for the parameters it is deployed with and held to what
/// the documents say of it. Knows the template and the documents only.
@NullMarked
package dev.nutgraf.local.stack;

import org.jspecify.annotations.NullMarked;
