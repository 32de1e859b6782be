package dev.nutgraf.lambda;

/// How much is logged: a level and all that follow it.
enum LogLevel {
  DEBUG,
  INFO,
  WARN,
  ERROR
}
