package io.github.nianbao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The lines between packages that docs/adr/0001 draws. */
class ArchitectureTest {
  private static final String ROOT = "io.github.nianbao";
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** Engine packages, and the packages of ours that may use them. */
  private static final Map<String, String[]> HOMES =
      Map.of(
          "com.lowagie..", new String[] {ROOT + ".write.pdf.."},
          "org.apache.poi..", new String[] {ROOT + ".write.docx..", ROOT + ".read.source.."},
          "org.ofdrw..", new String[] {ROOT + ".write.ofd.."},
          "org.dom4j..", new String[] {ROOT + ".write.ofd.."},
          "org.jsoup..", new String[] {ROOT + ".read.source.."},
          "com.github.houbb..", new String[] {ROOT + ".read.recognise.."},
          "freemarker..", new String[] {ROOT + ".document.."},
          "tools.jackson..", new String[] {ROOT + ".form..", ROOT + ".report..", ROOT + ".batch.."},
          "com.networknt..", new String[] {ROOT + ".form..", ROOT + ".report.."});

  /** Packages, and those of ours that they may not know. */
  private static final Map<String, String[]> STRANGERS =
      Map.of(
          ".finding..",
              others(
                  "style",
                  "document",
                  "write",
                  "form",
                  "report",
                  "io",
                  "publication",
                  "check",
                  "migrate",
                  "batch",
                  "read"),
          ".style..",
              others(
                  "finding",
                  "document",
                  "write",
                  "form",
                  "report",
                  "io",
                  "publication",
                  "check",
                  "migrate",
                  "batch",
                  "read"),
          ".document..",
              others("form", "report", "write", "publication", "check", "migrate", "batch", "read"),
          ".write..", others("form", "report", "publication", "check", "migrate", "batch", "read"),
          ".form..",
              others(
                  "report",
                  "document",
                  "write",
                  "publication",
                  "check",
                  "migrate",
                  "batch",
                  "read"),
          ".report..",
              others("document", "write", "publication", "check", "migrate", "batch", "read"),
          ".check..", others("document", "write", "publication", "migrate", "batch", "read"),
          ".migrate..",
              others("style", "document", "write", "io", "publication", "check", "batch", "read"),
          ".read..", others("document", "write", "publication", "check", "migrate", "batch"),
          ".io..",
              others(
                  "form",
                  "report",
                  "document",
                  "write",
                  "publication",
                  "check",
                  "migrate",
                  "batch",
                  "read"));

  private static String[] others(String... names) {
    return Stream.of(names).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
  }

  @TestFactory
  Stream<DynamicTest> anEngineStaysAtHome() {
    return HOMES.entrySet().stream()
        .map(
            home ->
                DynamicTest.dynamicTest(
                    home.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(home.getValue())
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(home.getKey())
                            .check(CORE)));
  }

  @TestFactory
  Stream<DynamicTest> aPackageKnowsOnlyWhatItMay() {
    return STRANGERS.entrySet().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(ROOT + line.getKey())
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(line.getValue())
                            .check(CORE)));
  }

  @Test
  void layoutKnowsDocumentsAndNobodyButWritersKnowsLayout() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".layout..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            others(
                "form",
                "report",
                "write",
                "publication",
                "check",
                "migrate",
                "batch",
                "io",
                "read",
                "table"))
        .check(CORE);
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".layout..", ROOT + ".write..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".layout..")
        .check(CORE);
  }

  @Test
  void sourcesKnowNoForms() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".read.source..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others("form", "report"))
        .check(CORE);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void writersDoNotKnowOneAnother() {
    slices().matching(ROOT + ".write.(*)..").should().notDependOnEachOther().check(CORE);
  }

  @Test
  void nothingDependsOnTheMachine() {
    noClasses().should().callMethod(Locale.class, "getDefault").check(CORE);
    noClasses().should().callMethod(Charset.class, "defaultCharset").check(CORE);
    noClasses().should().callMethod(ZoneId.class, "systemDefault").check(CORE);
    noClasses().should().callMethod(Clock.class, "systemDefaultZone").check(CORE);
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "clock",
                call ->
                    call.getTarget().getName().equals("now")
                        && call.getTargetOwner().getPackageName().startsWith("java.time")))
        .check(CORE);
  }

  @Test
  void nothingPrints() {
    noClasses().should().accessField(System.class, "out").check(CORE);
    noClasses().should().accessField(System.class, "err").check(CORE);
  }

  @Test
  void namesSaySomething() {
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)").check(CORE);
  }

  @Test
  void noMethodThrowsJustAnything() {
    ArchRuleDefinition.noMethods().should().declareThrowableOfType(Exception.class).check(CORE);
  }

  @Test
  void everyClassIsInADocumentedPackage() {
    classes()
        .should(
            com.tngtech.archunit.lang.conditions.ArchConditions.be(
                DescribedPredicate.describe(
                    "in a package with a package-info",
                    type ->
                        type.getPackage().getClasses().stream()
                            .anyMatch(other -> other.getSimpleName().equals("package-info")))))
        .check(CORE);
  }
}
