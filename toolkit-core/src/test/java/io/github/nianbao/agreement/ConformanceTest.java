package io.github.nianbao.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.write.Format;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The example reports before a foreign judge: veraPDF, as archive and as accessible document. */
class ConformanceTest {
  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @CsvSource({"2021, 3a", "2021, ua1", "2019, 3a", "2019, ua1", "mixed, 3a", "mixed, ua1"})
  void anExampleConforms(String example, String flavour) throws Exception {
    byte[] pdf = Toolkit.render(Toolkit.example(example)).get(Format.PDF);
    PDFAFlavour form = PDFAFlavour.byFlavourId(flavour);
    Set<String> faults = new TreeSet<>();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), form);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(form, false)) {
      for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          faults.add(assertion.getRuleId().getClause() + " " + assertion.getMessage());
        }
      }
    }
    assertThat(faults).isEmpty();
  }
}
