package io.github.nianbao.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The four things that are done to a file system; tests stand in one that fails. */
interface Disk {
  /** The disk of the machine. */
  Disk REAL =
      new Disk() {
        @Override
        public void makeFolder(Path folder) throws IOException {
          Files.createDirectories(folder);
        }

        @Override
        public void write(Path file, byte[] content) throws IOException {
          try (FileChannel channel =
              FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
              channel.write(buffer);
            }
          }
        }

        @Override
        public void move(Path from, Path to) throws IOException {
          try {
            Files.move(
                from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
          } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
          }
        }

        @Override
        public void delete(Path file) throws IOException {
          Files.deleteIfExists(file);
        }
      };

  /** Makes a folder and those around it; none where it is there already. */
  void makeFolder(Path folder) throws IOException;

  /** Writes a file that is not there yet. */
  void write(Path file, byte[] content) throws IOException;

  /** Moves a file within a folder, over what may be there, in one step where that can be. */
  void move(Path from, Path to) throws IOException;

  /** Deletes a file, if it is there. */
  void delete(Path file) throws IOException;
}
