/// AWS Lambda on this machine, as far as one function needs it: the Runtime API, the retries of
/// asynchronous invocations, and the process in which the function runs over AWS's own runtime
/// client and the built zip. In come events as bytes and a
/// [dev.nutgraf.local.runtime.FunctionSettings]; out go [dev.nutgraf.local.runtime.Outcome]s. It
/// may not know what the events or answers mean: nothing of S3, articles or briefs.
@NullMarked
package dev.nutgraf.local.runtime;

import org.jspecify.annotations.NullMarked;
