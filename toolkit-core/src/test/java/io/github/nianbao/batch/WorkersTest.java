package io.github.nianbao.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.batch.MisbehavingWorker.Mischief;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Workers in processes of their own, good and bad. */
@Timeout(1800)
class WorkersTest {
  private static final int HEAP = 96;

  @TempDir private Path folder;
  private Archive archive;
  private Path out;

  @BeforeEach
  void lay() {
    archive = new Archive(folder.resolve("in"));
    out = folder.resolve("out");
  }

  private ConversionSummary convert(Workers workers, Pace pace) {
    return new Conversion(Archive.SETTINGS, Archive.RECIPE, workers, pace)
        .run(Order.of(List.of(archive.folder()), out), Conversion.Progress.NONE);
  }

  @Test
  void aProcessMakesTheSameAsThisOne() {
    archive.mixed();
    convert(Workers.inProcess(), Pace.of(1));
    Map<String, String> here = Archive.state(out);
    out = folder.resolve("processes");

    convert(Workers.processes(Archive.java(256)), Pace.of(2));

    assertThat(Archive.state(out)).isEqualTo(here);
  }

  @Test
  void whateverAWorkerDoesIsTheOutcomeOfOneInput() {
    for (Mischief mischief : Mischief.values()) {
      archive.with(mischief + ".json", Archive.example("2021"));
    }
    archive.with("A.json", Archive.example("2021")).with("Z.json", Archive.example("2021"));
    Workers workers = new ProcessWorkers(Archive.java(HEAP), MisbehavingWorker.class.getName());

    ConversionSummary summary = convert(workers, new Pace(2, Duration.ofSeconds(40)));

    Map<String, Converted> manifest = Archive.manifest(out);
    assertThat(summary.total()).isEqualTo(Mischief.values().length + 2);
    assertThat(summary.count(Ending.OK)).isEqualTo(2);
    for (Mischief mischief : Mischief.values()) {
      Converted.Result result = manifest.get(mischief + ".json").result();
      String code =
          switch (mischief) {
            case HANG, SPIN -> "C-TIMEOUT";
            case OUT_OF_MEMORY -> "C-MEMORY";
            default -> "C-CRASH";
          };
      assertThat(result.reasons().get(0).code()).as(mischief.name()).isEqualTo(code);
      assertThat(result.ending())
          .as(mischief.name())
          .isEqualTo(code.equals("C-TIMEOUT") ? Ending.TIMEOUT : Ending.FAILED);
    }
  }

  @Test
  void workersThatCannotBeStartedAreNoOutcome() {
    archive.with("a.json", Archive.example("2021"));
    Workers none = new ProcessWorkers(Archive.java(HEAP), "no.such.Program");

    assertThatThrownBy(() -> convert(none, Pace.of(1)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no.such.Program");
    assertThat(Files.exists(out.resolve(Top.MANIFEST))).isFalse();
  }

  @Test
  void aWorkerThatIsKilledWhileItStartsIsReplaced() {
    AtomicInteger starts = new AtomicInteger();
    Workers workers =
        setup -> {
          if (starts.incrementAndGet() < 3) {
            throw new IOException("killed");
          }
          return new LocalWorker(setup);
        };
    archive.with("a.json", Archive.example("2021"));

    ConversionSummary summary =
        new Conversion(Archive.SETTINGS, Archive.RECIPE, workers, Pace.of(1))
            .run(Order.of(List.of(archive.folder()), out), Conversion.Progress.NONE);

    assertThat(summary.count(Ending.OK)).isEqualTo(summary.total());
  }

  @Test
  void aWorkerEndsWithTheProcessThatStartedIt() throws Exception {
    archive.with("HANG.json", Archive.example("2021"));
    Process worker =
        new ProcessBuilder(
                Archive.java(HEAP).java().toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WorkerProcess.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Frames.write(
        worker.getOutputStream(),
        SetupJson.write(new Setup(Archive.SETTINGS, Archive.RECIPE))
            .getBytes(StandardCharsets.UTF_8));
    assertThat(Frames.read(worker.getInputStream())).isEqualTo(WorkerProcess.READY);

    worker.getOutputStream().close();

    assertThat(worker.waitFor()).isNotZero();
  }

  @Test
  void anInterruptedConversionEndsItsWorkersAndCanBeResumed() throws Exception {
    archive.with("HANG.json", Archive.example("2021")).with("A.json", Archive.example("2021"));
    Workers workers = new ProcessWorkers(Archive.java(HEAP), MisbehavingWorker.class.getName());
    CountDownLatch oneDone = new CountDownLatch(1);
    AtomicReference<Throwable> end = new AtomicReference<>();
    Conversion.Progress progress =
        new Conversion.Progress() {
          @Override
          public void begin(int inputs) {}

          @Override
          public void done(Converted converted) {
            oneDone.countDown();
          }
        };
    Thread program =
        new Thread(
            () -> {
              try {
                new Conversion(Archive.SETTINGS, Archive.RECIPE, workers, Pace.of(1))
                    .run(Order.of(List.of(archive.folder()), out), progress);
              } catch (CancellationException e) {
                end.set(e);
              }
            });
    program.start();
    oneDone.await();
    List<ProcessHandle> workersAlive = ProcessHandle.current().children().toList();

    program.interrupt();
    program.join();

    assertThat(end.get()).isInstanceOf(CancellationException.class);
    for (ProcessHandle worker : workersAlive) {
      assertThat(worker.onExit().get().isAlive()).isFalse();
    }
    Order resumed = new Order(List.of(archive.folder()), out, true, false);
    ConversionSummary summary =
        new Conversion(Archive.SETTINGS, Archive.RECIPE, Workers.inProcess(), Pace.of(1))
            .run(resumed, Conversion.Progress.NONE);
    assertThat(summary.resumed()).isEqualTo(1);
    assertThat(summary.count(Ending.OK)).isEqualTo(2);
  }
}
