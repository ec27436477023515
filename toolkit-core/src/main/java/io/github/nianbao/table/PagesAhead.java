package io.github.nianbao.table;

import io.github.nianbao.table.page.Page;
import io.github.nianbao.table.page.PageSource;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The pages of a file in order, each read by a thread of its own while the caller still looks at
 * the one before: reading takes two thirds of the time, finding tables one. Of the pages ahead one
 * is held.
 */
final class PagesAhead implements AutoCloseable {
  private final PageSource reader;
  private final Queue<Integer> unread;
  private final Queue<Future<Page>> ahead = new ArrayDeque<>();
  private final ExecutorService thread = Executors.newSingleThreadExecutor(PagesAhead::thread);

  /**
   * @param reader used by no one else until this is closed
   * @param wanted the pages, each counted from 1
   */
  PagesAhead(PageSource reader, List<Integer> wanted) {
    this.reader = reader;
    this.unread = new ArrayDeque<>(wanted);
    readAhead();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "pages-ahead");
    thread.setDaemon(true);
    return thread;
  }

  private void readAhead() {
    if (!unread.isEmpty()) {
      int number = unread.remove();
      ahead.add(thread.submit(() -> reader.read(number)));
    }
  }

  /**
   * The next page; to be called once for each page wanted.
   *
   * @throws IOException when its content cannot be read; the pages after it still come
   * @throws CancellationException when the calling thread is interrupted
   */
  Page next() throws IOException {
    try {
      Future<Page> page = ahead.remove();
      readAhead();
      return page.get();
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while reading a page");
    }
  }

  /** An {@code IOException} to be thrown; every other kind is thrown here. */
  private static IOException unwrapped(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof IOException io ? io : new IOException(cause);
  }

  /** Ends the thread; a page that is being read is read to its end and dropped. */
  @Override
  public void close() {
    thread.shutdown();
  }
}
