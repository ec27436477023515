package io.github.nianbao.batch;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Rendition;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.io.OutputException;
import io.github.nianbao.io.OutputFiles;
import io.github.nianbao.report.Reading;
import io.github.nianbao.write.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Renders many reports, several at a time. One bad report never stops the others.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class RenderBatch {
  private static final int GRACE_SECONDS = 4;

  private final Nianbao nianbao;
  private final Rendition rendition;
  private final int jobs;
  private final boolean checked;

  /**
   * @param nianbao the toolkit
   * @param rendition what is made of each report
   * @param jobs reports rendered at the same time, at least 1
   */
  public RenderBatch(Nianbao nianbao, Rendition rendition, int jobs) {
    this(nianbao, rendition, jobs, true);
  }

  private RenderBatch(Nianbao nianbao, Rendition rendition, int jobs, boolean checked) {
    this.nianbao = nianbao;
    this.rendition = rendition;
    this.jobs = jobs;
    this.checked = checked;
  }

  /** The same without checks, for those who do not look at findings. */
  public RenderBatch unchecked() {
    return new RenderBatch(nianbao, rendition, jobs, false);
  }

  /** A report to be rendered. Its content is asked for when its turn comes, never before. */
  public interface Job {
    /** Where the report comes from, for messages. */
    Path input();

    /**
     * The report's JSON.
     *
     * @throws FindingsException when it cannot be read
     */
    byte[] content();

    /** The file to write in a format. */
    Path output(Format format);
  }

  /**
   * Renders all.
   *
   * @param batch the reports
   * @param progress told of each outcome as it comes, from one thread at a time
   * @return an outcome for every input, in the order of the inputs
   * @throws CancellationException when the thread was interrupted: reports not begun are left out,
   *     those at work are waited for, a few seconds at most
   */
  public List<Outcome> run(List<? extends Job> batch, Consumer<Outcome> progress) {
    if (batch.isEmpty()) {
      return List.of();
    }
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(jobs, batch.size()));
    List<Future<Outcome>> pending = new ArrayList<>();
    try {
      Object turn = new Object();
      for (Job job : batch) {
        pending.add(workers.submit(() -> reported(render(job), progress, turn)));
      }
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> outcome : pending) {
        outcomes.add(outcome.get());
      }
      return outcomes;
    } catch (InterruptedException e) {
      pending.forEach(outcome -> outcome.cancel(false));
      awaitEnd(workers);
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while rendering");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdown();
    }
  }

  /** Lets the reports at work be finished, rather than have their engines cut short. */
  private static void awaitEnd(ExecutorService workers) {
    workers.shutdown();
    try {
      workers.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Outcome reported(Outcome outcome, Consumer<Outcome> progress, Object turn) {
    synchronized (turn) {
      progress.accept(outcome);
    }
    return outcome;
  }

  private Outcome render(Job job) {
    try {
      Reading reading = nianbao.open(job.input().toString(), job.content());
      Map<Format, byte[]> documents = nianbao.render(reading.report(), rendition);
      Map<Path, byte[]> files = new LinkedHashMap<>();
      documents.forEach((format, bytes) -> files.put(job.output(format), bytes));
      List<Path> written = OutputFiles.of(files).write();
      List<Finding> findings = checked ? nianbao.check(reading, null) : List.of();
      return new Outcome.Written(job.input(), written, findings);
    } catch (FindingsException e) {
      return new Outcome.Refused(job.input(), e.findings());
    } catch (OutputException e) {
      return new Outcome.Unwritable(job.input(), e);
    } catch (RuntimeException | VirtualMachineError e) {
      return new Outcome.Broken(job.input(), e);
    }
  }
}
