package io.github.nianbao.agreement;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The foreign judge of PDFs. */
public final class VeraPdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /**
   * What it finds wrong.
   *
   * @param flavour {@code 3a} for PDF/A-3a, {@code ua1} for PDF/UA-1
   */
  public static Set<String> faults(byte[] pdf, String flavour) throws Exception {
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
    return faults;
  }
}
