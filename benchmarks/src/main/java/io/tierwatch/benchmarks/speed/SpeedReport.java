package io.tierwatch.benchmarks.speed;

public final class SpeedReport {
  private SpeedReport() {}

  public static void main(String[] a) {}
}
