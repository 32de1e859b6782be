package dev.nutgraf.lab.growth;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// Processor time of all threads that run Java: not of the compilers and the garbage collector, and
/// the same whatever else the machine does.
final class CpuClock {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CpuClock() {}

  static long nanos() {
    long sum = 0;
    for (long id : THREADS.getAllThreadIds()) {
      sum += Math.max(0, THREADS.getThreadCpuTime(id));
    }
    return sum;
  }
}
