package io.github.nianbao.check;

import io.github.nianbao.check.Assessment.Failed;
import io.github.nianbao.check.Assessment.NotApplicable;
import io.github.nianbao.check.Assessment.Passed;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.report.Front;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code D-SIGN}: who signs is the issuer or an office of it, and the date is complete. The form
 * prescribes no signature, so none is right too.
 */
final class SignatureRule implements Rule {
  private static final String CODE = "D-SIGN";

  private final Wording wording;

  SignatureRule(Wording wording) {
    this.wording = wording;
  }

  @Override
  public List<Assessment> assess(Subject subject) {
    Front.Signing signing = subject.report().front().signature();
    if (signing == null) {
      return List.of(new NotApplicable(CODE, "signature"));
    }
    List<Assessment> failed = new ArrayList<>();
    Front.Issuer issuer = subject.report().front().issuer();
    String signer = signing.issuer();
    if (issuer != null && signer != null && !belongs(signer, issuer)) {
      Map<String, String> values = Map.of("signer", signer, "issuer", issuer.name());
      failed.add(new Failed(wording.finding(CODE, Severity.INFO, "signature.issuer", values)));
    }
    if (PrintedDate.of(signing.date()).isEmpty()) {
      failed.add(new Failed(date(signing.date())));
    }
    return failed.isEmpty() ? List.of(new Passed(CODE, "signature")) : failed;
  }

  private Finding date(@Nullable String printed) {
    String message = wording.text(CODE + ".date", Map.of("date", printed == null ? "" : printed));
    return Finding.of(CODE, Severity.INFO, "signature.date", message);
  }

  /* Names come with and without the parent's name in front and an office behind. */
  private static boolean belongs(String signer, Front.Issuer issuer) {
    String signed = Subject.tight(signer);
    String name = Subject.tight(issuer.name());
    String shortName = issuer.shortName() == null ? name : Subject.tight(issuer.shortName());
    return signed.contains(name) || signed.contains(shortName) || name.contains(signed);
  }
}
