package io.github.nianbao.batch;

import java.io.IOException;

/**
 * Where the work of a conversion is done. A damaged file can keep an engine busy for ever or eat up
 * all memory, and nothing but the end of its process stops it: so the work is done in processes of
 * its own. Safe for use by several threads.
 */
public interface Workers {
  /**
   * Begins one.
   *
   * @param setup what the work is done with
   * @throws IOException when it cannot be begun
   */
  Worker start(Setup setup) throws IOException;

  /**
   * Workers in processes of their own. They live as long as the work lasts, and never longer than
   * this process.
   */
  static Workers processes(JavaCommand command) {
    return new ProcessWorkers(command);
  }

  /**
   * Workers in this process: quicker for a handful of trusted files, but no time limit holds, and a
   * file that eats up the memory takes this process with it.
   */
  static Workers inProcess() {
    return LocalWorker::new;
  }
}
