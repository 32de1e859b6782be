/// The function as AWS Lambda calls it. In comes an event of any kind it accepts; out goes what was
/// done with each article named there, in the form the sender wants, and an error when something is
/// worth trying again. It knows the store's interface, the pipeline's entry point and Lambda's; it
/// does not see the AWS SDK, and how a brief is made is none of its business.
@NullMarked
package dev.nutgraf.lambda;

import org.jspecify.annotations.NullMarked;
