package io.github.nianbao.read;

import io.github.nianbao.report.Report;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Known reports, made irregular and read again. A figure comes out right or it stays blank and
 * somebody is told; nothing is invented; prose comes over whole, once and in order. What must come
 * out is known from the report, never from the reader.
 *
 * <p>{@code -Dnianbao.irregular=200} reads as many sources of each kind instead of a few, and
 * prints which share of the figures came out right.
 */
class IrregularSourcesTest {
  private static final int MANY = Integer.getInteger("nianbao.irregular", 1);

  @TestFactory
  Stream<DynamicTest> oneIrregularityInventsAndLosesNothing() {
    return Stream.of(Irregularity.values())
        .flatMap(
            each ->
                Stream.of(Shape.values())
                    .map(
                        shape ->
                            DynamicTest.dynamicTest(
                                each + " " + shape, () -> check(List.of(each), shape))));
  }

  @TestFactory
  Stream<DynamicTest> severalIrregularitiesInventAndLoseNothing() {
    Random random = new Random(11);
    return Stream.generate(() -> Mixture.several(random, 4))
        .limit(20L * MANY)
        .flatMap(
            several ->
                Stream.of(Shape.values())
                    .map(
                        shape ->
                            DynamicTest.dynamicTest(
                                several + " " + shape, () -> check(several, shape))));
  }

  private static void check(List<Irregularity> several, Shape shape) {
    Share share = new Share();
    for (long seed = 0; seed < MANY; seed++) {
      Random random = new Random(seed * 31 + several.toString().hashCode());
      Draft draft = new Draft(Invented.report(seed));
      several.forEach(each -> each.apply(draft, random));
      byte[] source = shape.print(draft);
      Report read = Sources.read(shape.file(), source);
      Verdict verdict = Verdict.of(draft, read);
      share.add(verdict);
      verdict.check();
    }
    if (MANY > 1) {
      System.err.println(share + " " + several + " " + shape);
    }
  }
}
