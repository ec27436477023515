package io.github.nianbao.write.docx;

/** Lengths in the units of WordprocessingML. */
final class Length {
  private static final double POINTS_PER_MM = 72 / 25.4;

  private Length() {}

  /** Twentieths of a point. */
  static long twips(double points) {
    return Math.round(points * 20);
  }

  /** Twentieths of a point of a length in mm. */
  static long twipsOfMm(double mm) {
    return twips(points(mm));
  }

  /** Half points, in which sizes of type are given. */
  static long halfPoints(double points) {
    return Math.round(points * 2);
  }

  /** Eighths of a point, in which rules are given. */
  static long eighths(double points) {
    return Math.round(points * 8);
  }

  static double points(double mm) {
    return mm * POINTS_PER_MM;
  }
}
