package io.github.nianbao.document;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs the template of a report over plain data. A file of the user's folder stands in for the
 * built-in file of the same name.
 *
 * <p>A template cannot reach classes, methods, files outside its folder or the network, and is
 * stopped at its limits. It is still a program: one that spins inside a single expression is given
 * up at its time limit, but keeps its (daemon) thread busy until the process ends. Run templates of
 * strangers in a process of their own.
 *
 * <p>Templates are parsed once. Safe for use by several threads.
 */
public final class TemplateEngine {
  /** The template that a report is made from. */
  static final String MAIN = "report.ftlx";

  private final HardenedConfiguration configuration;
  private final TemplateLimits limits;
  private final TemplateComplaints complaints;

  /**
   * @param folder the user's templates, or null for the built-in ones alone
   * @param limits when to stop
   * @param messages language of complaints
   */
  public TemplateEngine(@Nullable Path folder, TemplateLimits limits, Messages messages) {
    this.configuration = new HardenedConfiguration(new TemplateSources(folder));
    this.limits = limits;
    this.complaints = new TemplateComplaints(messages);
  }

  /**
   * What the template writes: XHTML in the vocabulary of {@link DocumentParser}.
   *
   * @param model maps, lists, strings, numbers and booleans; anything else is refused
   * @throws FindingsException T-SYNTAX for a template that cannot be read, T-MISSING for a value it
   *     asks for in vain, T-FAULT for any other fault in it, T-LIMIT when it takes too much
   */
  public String render(Map<String, Object> model) {
    FutureTask<String> task = new FutureTask<>(() -> process(model));
    Thread thread = new Thread(task, "nianbao-template");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limits.time().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw complaints.tooLong(limits);
    } catch (ExecutionException e) {
      throw refusal(e.getCause());
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while a template ran");
    }
  }

  private String process(Map<String, Object> model) throws IOException, TemplateException {
    LimitedWriter out = new LimitedWriter(limits.characters());
    Environment environment =
        configuration.getTemplate(MAIN).createProcessingEnvironment(model, out);
    environment.process();
    TemplateException hidden = AttemptedFault.in(environment);
    if (hidden != null) {
      throw hidden;
    }
    return out.text();
  }

  /** What ended a template, as a complaint about it; a fault of ours stays what it is. */
  private RuntimeException refusal(@Nullable Throwable cause) {
    if (cause instanceof TemplateException fault) {
      return complaints.fault(fault);
    }
    if (cause instanceof IOException unreadable) {
      return complaints.unreadable(unreadable);
    }
    if (cause instanceof LimitedWriter.Overflow) {
      return complaints.tooMuch(limits);
    }
    if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
      return complaints.tooDeep();
    }
    if (cause instanceof RuntimeException fault) {
      return fault;
    }
    return new IllegalStateException("A template ended in an unknown way", cause);
  }
}
