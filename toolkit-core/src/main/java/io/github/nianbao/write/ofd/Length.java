package io.github.nianbao.write.ofd;

/** Lengths as OFD writes them: millimetres with four decimals at most, whatever the locale. */
final class Length {
  private static final double MM_PER_POINT = 25.4 / 72;
  private static final int UNIT = 10_000;

  private Length() {}

  /** Points as millimetres. */
  static String of(double points) {
    return mm(points * MM_PER_POINT);
  }

  /** Several lengths in points, a blank between two. */
  static String of(double first, double... more) {
    StringBuilder text = new StringBuilder(of(first));
    for (double points : more) {
      text.append(' ').append(of(points));
    }
    return text.toString();
  }

  /** Millimetres. */
  static String mm(double length) {
    long units = Math.round(length * UNIT);
    StringBuilder text = new StringBuilder(units < 0 ? "-" : "").append(Math.abs(units / UNIT));
    long rest = Math.abs(units % UNIT);
    if (rest != 0) {
      text.append('.');
      for (int digit = UNIT / 10; rest != 0; digit /= 10) {
        text.append(rest / digit);
        rest %= digit;
      }
    }
    return text.toString();
  }
}
