package io.github.nianbao.document;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker without its open doors: no classes, no methods of objects, data of plain types only,
 * everything escaped as XML, nothing that depends on the machine.
 */
final class HardenedConfiguration extends Configuration {
  private final Set<Template> interruptible =
      Collections.newSetFromMap(new IdentityHashMap<Template, Boolean>());

  HardenedConfiguration(TemplateLoader sources) {
    super(VERSION_2_3_35);
    setTemplateLoader(sources);
    setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
    setCacheStorage(new StrongCacheStorage());
    setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    setLocalizedLookup(false);
    setLocale(Locale.ROOT);
    setTimeZone(TimeZone.getTimeZone("UTC"));
    setNumberFormat("computer");
    setBooleanFormat("c");
    setDefaultEncoding("UTF-8");
    // Off, so that a line break always stands before the indentation that the parser drops.
    setWhitespaceStripping(false);
    setTabSize(1);
    setOutputFormat(XMLOutputFormat.INSTANCE);
    setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    setAPIBuiltinEnabled(false);
    setObjectWrapper(new SimpleObjectWrapper(VERSION_2_3_35));
    setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    setLogTemplateExceptions(false);
    setAttemptExceptionReporter(new AttemptedFault());
  }

  /**
   * The template with checks in its loops, so that an endless one ends when its thread is
   * interrupted. FreeMarker has this only as a step after parsing, which must be over before
   * another thread sees the template.
   */
  @Override
  public synchronized @Nullable Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object condition,
      @Nullable String encoding,
      boolean parsed,
      boolean ignoreMissing)
      throws IOException {
    Template template = super.getTemplate(name, locale, condition, encoding, parsed, ignoreMissing);
    if (template != null && interruptible.add(template)) {
      _CoreAPI.addThreadInterruptedChecks(template);
    }
    return template;
  }
}
