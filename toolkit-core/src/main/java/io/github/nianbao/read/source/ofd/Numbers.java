package io.github.nianbao.read.source.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** Reads lists of numbers as OFD writes them. */
final class Numbers {
  private Numbers() {}

  /** Numbers between blanks; none where one of them is none. */
  static double[] of(String text) {
    List<Double> numbers = new ArrayList<>();
    for (StringTokenizer words = new StringTokenizer(text); words.hasMoreTokens(); ) {
      Optional<Double> number = number(words.nextToken());
      if (number.isEmpty()) {
        return new double[0];
      }
      numbers.add(number.get());
    }
    return array(numbers);
  }

  /**
   * Distances of characters: numbers, and {@code g count distance} for several equal ones.
   *
   * @param most how many are wanted: a short text may say that there are millions
   */
  static double[] distances(String text, int most) {
    List<Double> numbers = new ArrayList<>();
    StringTokenizer words = new StringTokenizer(text);
    while (words.hasMoreTokens() && numbers.size() < most) {
      String word = words.nextToken();
      if (!word.equals("g")) {
        number(word).ifPresent(numbers::add);
      } else if (words.countTokens() >= 2) {
        double count = number(words.nextToken()).orElse(0.0);
        double distance = number(words.nextToken()).orElse(0.0);
        for (int i = 0; i < count && numbers.size() < most; i++) {
          numbers.add(distance);
        }
      }
    }
    return array(numbers);
  }

  /** A number; none where it is not one, or not finite. */
  static Optional<Double> number(String word) {
    try {
      double number = Double.parseDouble(word);
      return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
