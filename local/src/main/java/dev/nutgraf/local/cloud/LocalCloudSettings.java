package dev.nutgraf.local.cloud;

import java.net.InetAddress;
import java.util.Map;

/// What may be chosen of a [LocalCloud].
///
/// @param address where the S3 endpoint listens
/// @param port 0 for any that is free
/// @param triggered whether a new object in the input bucket is an event for the function
/// @param processes how many processes of the function work side by side
/// @param portable whether the stand-in for AWS's runtime client is used even where that runs
/// @param echo whether the function's output is shown
/// @param environment variables that the function is to have besides the usual ones
public record LocalCloudSettings(
    InetAddress address,
    int port,
    boolean triggered,
    int processes,
    boolean portable,
    boolean echo,
    Map<String, String> environment) {

  /// The most processes that work side by side unless told otherwise: beyond, the memory of a
  /// laptop goes before its processors do.
  private static final int MAX_PROCESSES = 4;

  public LocalCloudSettings {
    environment = Map.copyOf(environment);
  }

  /// On a free port of the loopback address, one process to a processor.
  public static LocalCloudSettings onLoopback() {
    return new LocalCloudSettings(
        InetAddress.getLoopbackAddress(), 0, true, usualProcesses(), false, false, Map.of());
  }

  /// One to a processor, but no more than four.
  public static int usualProcesses() {
    return Math.min(MAX_PROCESSES, Runtime.getRuntime().availableProcessors());
  }

  public LocalCloudSettings listeningOn(InetAddress newAddress, int newPort) {
    return new LocalCloudSettings(
        newAddress, newPort, triggered, processes, portable, echo, environment);
  }

  /// Objects are stored and nothing comes of it.
  public LocalCloudSettings withoutTrigger() {
    return new LocalCloudSettings(address, port, false, processes, portable, echo, environment);
  }

  public LocalCloudSettings withProcesses(int newProcesses) {
    return new LocalCloudSettings(
        address, port, triggered, newProcesses, portable, echo, environment);
  }

  public LocalCloudSettings withPortable(boolean newPortable) {
    return new LocalCloudSettings(
        address, port, triggered, processes, newPortable, echo, environment);
  }

  public LocalCloudSettings withEcho(boolean newEcho) {
    return new LocalCloudSettings(
        address, port, triggered, processes, portable, newEcho, environment);
  }

  public LocalCloudSettings withEnvironment(Map<String, String> newEnvironment) {
    return new LocalCloudSettings(
        address, port, triggered, processes, portable, echo, newEnvironment);
  }
}
