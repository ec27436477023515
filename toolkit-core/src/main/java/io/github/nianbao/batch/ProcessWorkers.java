package io.github.nianbao.batch;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Workers that are Java processes of their own. */
final class ProcessWorkers implements Workers {
  private final JavaCommand command;
  private final String program;

  ProcessWorkers(JavaCommand command) {
    this(command, WorkerProcess.class.getName());
  }

  /** Workers that run another program: tests have some that misbehave. */
  ProcessWorkers(JavaCommand command, String program) {
    this.command = command;
    this.program = program;
  }

  @Override
  public Worker start(Setup setup) throws IOException {
    List<String> line = new ArrayList<>(List.of(command.java().toString()));
    line.add("-Xmx" + command.heapMegabytes() + "m");
    // Out of memory means out of work: what is left of the process is not to be trusted.
    line.add("-XX:+ExitOnOutOfMemoryError");
    line.add("-XX:+SuppressFatalErrorMessage");
    // Little beside the heap: as many collect garbage as work.
    line.add("-XX:+UseSerialGC");
    line.add("-Djava.awt.headless=true");
    line.add(program);
    ProcessBuilder builder = new ProcessBuilder(line);
    Map<String, String> environment = builder.environment();
    // Not on the command line, which is short on some systems.
    environment.put("CLASSPATH", classPath());
    // What these add would be printed and could lift the limits.
    environment.remove("JAVA_TOOL_OPTIONS");
    environment.remove("JDK_JAVA_OPTIONS");
    return ProcessWorker.of(builder.start(), setup);
  }

  private String classPath() {
    return String.join(
        File.pathSeparator,
        command.classPath().stream().map(entry -> entry.toAbsolutePath().toString()).toList());
  }
}
