package io.github.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutletTest {
  private static PrintStream printing(String complaint) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException(complaint);
          }
        };
    return new PrintStream(new Outlet(broken), false, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "断开的管道", "The pipe is being closed", "管道正在被关闭。"})
  void aReaderWhoHasSeenEnoughIsNoError(String complaint) {
    try (PrintStream out = printing(complaint)) {
      out.println("一");
      out.println("二");

      assertThat(out.checkError()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"No space left on device", "设备上没有空间"})
  void anythingElseIs(String complaint) {
    try (PrintStream out = printing(complaint)) {
      out.println("一");

      assertThat(out.checkError()).isTrue();
    }
  }

  @Test
  void whatIsWrittenArrives() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    assertThatCode(
            () -> {
              try (Outlet out = new Outlet(bytes)) {
                out.write('a');
                out.write("年报".getBytes(StandardCharsets.UTF_8));
              }
            })
        .doesNotThrowAnyException();
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a年报");
  }
}
