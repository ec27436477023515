package io.github.nianbao.document;

import freemarker.core.Environment;
import freemarker.template.AttemptExceptionReporter;
import freemarker.template.TemplateException;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the first fault that an {@code <#attempt>} would hide: a figure that is missing must
 * never be left out in silence.
 */
final class AttemptedFault implements AttemptExceptionReporter {
  @Override
  public void report(TemplateException fault, Environment environment) {
    if (in(environment) == null) {
      environment.setCustomState(AttemptedFault.class, fault);
    }
  }

  /** The fault hidden while this template ran, or null. */
  static @Nullable TemplateException in(Environment environment) {
    return (TemplateException) environment.getCustomState(AttemptedFault.class);
  }
}
