package io.github.nianbao.layout.text;

/** Lengths of styles in the unit of pages. */
public final class Lengths {
  private static final double POINTS_PER_MM = 72 / 25.4;

  private Lengths() {}

  /** Millimetres as points. */
  public static double points(double mm) {
    return mm * POINTS_PER_MM;
  }
}
