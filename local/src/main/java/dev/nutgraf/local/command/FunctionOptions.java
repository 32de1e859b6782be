package dev.nutgraf.local.command;

import dev.nutgraf.local.cloud.LocalCloudSettings;
import dev.nutgraf.local.runtime.RuntimeClient;
import picocli.CommandLine.Option;

/// How the function is run.
final class FunctionOptions {

  @Option(
      names = "--portable",
      description =
          "Run the function under a plain Java stand-in for AWS's runtime client, as where that"
              + " has no native part (it has one for Linux on x86-64 and ARM).")
  private boolean portable;

  @Option(names = "--verbose", description = "Show what the function prints.")
  private boolean verbose;

  /// `setup` with what was chosen. Says on screen if the function does not run as in the cloud.
  LocalCloudSettings applied(LocalCloudSettings setup, Terminal terminal) {
    if (portable) {
      terminal.err().println("The function runs under a stand-in for AWS's runtime client.");
    } else if (!RuntimeClient.isReal()) {
      terminal
          .err()
          .println(
              "AWS's runtime client does not run on %s %s: a stand-in runs the function."
                  .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
    }
    return setup.withPortable(portable).withEcho(verbose);
  }
}
