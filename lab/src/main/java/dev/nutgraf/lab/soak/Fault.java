package dev.nutgraf.lab.soak;

import java.util.random.RandomGenerator;

/// What may go wrong between the function and S3.
enum Fault {
  /// Nothing.
  NONE(0),
  /// "Reduce your request rate."
  SLOW_DOWN(40),
  /// "We encountered an internal error."
  INTERNAL_ERROR(20),
  /// The answer's body ends early.
  CUT(20),
  /// The request is carried out, but its answer never arrives.
  LOST_ANSWER(15),
  /// No answer comes and the connection stays open: the client's timeout has to end it.
  SILENCE(5);

  private final int weight;

  Fault(int weight) {
    this.weight = weight;
  }

  /// One of the faults by their weights, in `percent` of all cases.
  static Fault drawn(RandomGenerator random, double percent) {
    if (random.nextDouble() * 100 >= percent) {
      return NONE;
    }
    int sum = 0;
    for (Fault fault : values()) {
      sum += fault.weight;
    }
    int rest = random.nextInt(sum);
    for (Fault fault : values()) {
      rest -= fault.weight;
      if (rest < 0) {
        return fault;
      }
    }
    return NONE;
  }
}
